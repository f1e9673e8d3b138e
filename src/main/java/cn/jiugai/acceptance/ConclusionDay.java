package cn.jiugai.acceptance;

import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An acceptance is not concluded before its meeting (JA-3.7-1, JA-3.7-3). */
@Component
class ConclusionDay implements CompletionRule {

    private final AcceptanceRegister acceptances;

    ConclusionDay(AcceptanceRegister acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public List<String> faults(OpenTask task, Map<String, Object> answer) {
        Object day = answer.get(AcceptanceVariables.CONCLUDED_ON.name());
        if (!HoldForOpenMatters.STEPS.contains(task.step()) || day == null) {
            return List.of();
        }
        LocalDate held = acceptances.heldOn(task.instance());
        return LocalDate.parse(day.toString()).isBefore(held)
                ? List.of("出具日期%s早于验收日期%s，请核对（依据 %s）".formatted(day, held, String.join("、", task.clauses())))
                : List.of();
    }
}
