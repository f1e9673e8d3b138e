package cn.jiugai.scheme;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps whether a utility agrees to the windows at its places; one that does not has sent its own (JA-4.3-2). */
@Component
class RecordUtilityAnswer extends Recorder {

    private static final String AGREE = "agree";

    private final ScheduleRegister schedules;
    private final TrenchImport imports;

    RecordUtilityAnswer(ScheduleRegister schedules, TrenchImport imports) {
        this.schedules = schedules;
        this.imports = imports;
    }

    @Override
    public String label() {
        return "登记专营单位对施工期的答复";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SchemeVariables.PARTY, SchemeVariables.SCHEDULE_ANSWER, SchemeVariables.SCHEDULE_REMARK);
    }

    @Override
    protected void record(Step step) {
        String unit = step.get(SchemeVariables.PARTY);
        boolean agrees = AGREE.equals(step.get(SchemeVariables.SCHEDULE_ANSWER));
        if (agrees) {
            Map<Trench, Window> windows = imports.of(step.district(), step.project(), unit).stream()
                    .collect(Collectors.toMap(
                            trench -> trench, trench -> trench.window().orElseThrow()));
            schedules.say(step.project(), unit, windows, step.person());
        }
        schedules.answer(
                step.project(),
                unit,
                agrees,
                step.find(SchemeVariables.SCHEDULE_REMARK).orElse(null),
                step.person());
    }
}
