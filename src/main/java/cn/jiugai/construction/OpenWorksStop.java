package cn.jiugai.construction;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Stops the works by a serious safety finding (JA-3.6-2): from here on they stand still, also before the order is written. */
@Component
class OpenWorksStop extends Action {

    private final WorksStops stops;

    OpenWorksStop(WorksStops stops) {
        this.stops = stops;
    }

    @Override
    public String label() {
        return "登记停工";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SafetyVariables.FINDING, SafetyVariables.FOUND_BY);
    }

    @Override
    protected void act(Step step, Results results) {
        stops.open(
                step.instance(), step.project(), step.get(SafetyVariables.FINDING), step.get(SafetyVariables.FOUND_BY));
    }
}
