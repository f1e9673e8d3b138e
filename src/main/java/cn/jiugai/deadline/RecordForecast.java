package cn.jiugai.deadline;

import cn.jiugai.deadline.MilestoneRegister.Forecast;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.plan.MilestoneKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps how far the street is when a date comes near, and when it expects to be done. */
@Component
class RecordForecast extends Recorder {

    private final MilestoneRegister register;
    private final Watches watches;

    RecordForecast(MilestoneRegister register, Watches watches) {
        this.register = register;
        this.watches = watches;
    }

    @Override
    public String label() {
        return "登记节点进展";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(DeadlineVariables.MILESTONE, DeadlineVariables.PROGRESS, DeadlineVariables.FORECAST_ON);
    }

    @Override
    protected void record(Step step) {
        MilestoneKind kind = step.get(DeadlineVariables.MILESTONE);
        register.state(
                step.project(),
                kind,
                new Forecast(
                        watches.date(step.project(), kind).due(),
                        step.get(DeadlineVariables.PROGRESS),
                        step.get(DeadlineVariables.FORECAST_ON),
                        step.person()));
    }
}
