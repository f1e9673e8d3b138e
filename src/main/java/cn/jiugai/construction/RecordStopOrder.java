package cn.jiugai.construction;

import cn.jiugai.construction.WorksStops.Order;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps number and day of the order by which works are stopped (JA-3.6-2). */
@Component
class RecordStopOrder extends Recorder {

    private final WorksStops stops;

    RecordStopOrder(WorksStops stops) {
        this.stops = stops;
    }

    @Override
    public String label() {
        return "登记停工令";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SafetyVariables.STOP_ORDER, SafetyVariables.STOPPED_ON);
    }

    @Override
    protected void record(Step step) {
        stops.order(
                step.instance(),
                new Order(step.get(SafetyVariables.STOP_ORDER), step.get(SafetyVariables.STOPPED_ON), step.person()));
    }
}
