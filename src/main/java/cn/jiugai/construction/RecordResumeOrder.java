package cn.jiugai.construction;

import cn.jiugai.construction.WorksStops.Order;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps number and day of the order by which works go on (JA-3.6-2). */
@Component
class RecordResumeOrder extends Recorder {

    private final WorksStops stops;

    RecordResumeOrder(WorksStops stops) {
        this.stops = stops;
    }

    @Override
    public String label() {
        return "登记复工令";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SafetyVariables.RESUME_ORDER, SafetyVariables.RESUMED_ON);
    }

    @Override
    protected void record(Step step) {
        stops.resume(
                step.instance(),
                new Order(step.get(SafetyVariables.RESUME_ORDER), step.get(SafetyVariables.RESUMED_ON), step.person()));
    }
}
