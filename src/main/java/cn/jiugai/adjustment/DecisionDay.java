package cn.jiugai.adjustment;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A document of a day that is still to come decides nothing yet, neither for nor against an application (JA-3.5-1). */
@Component
class DecisionDay implements CompletionRule {

    private static final Set<String> STEPS = Set.of("userTask_decideAdjustment", "userTask_decideScopeChange");

    /** The form itself refuses what is no day; days in this spelling are in the order of their texts. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final WorkCalendar calendar;

    DecisionDay(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public List<String> faults(OpenTask task, Map<String, Object> answer) {
        if (!STEPS.contains(task.step())
                || !(answer.get(AdjustmentVariables.DECIDED_ON.name()) instanceof String decidedOn)
                || !DAY.matcher(decidedOn).matches()) {
            return List.of();
        }
        String today = calendar.today().toString();
        return decidedOn.compareTo(today) > 0
                ? List.of("批复日期%s晚于今天（%s）：没有到的日子还没有批复，请按批复文件填写（依据 JA-3.5-1）。".formatted(decidedOn, today))
                : List.of();
    }
}
