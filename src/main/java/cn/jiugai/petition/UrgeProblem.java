package cn.jiugai.petition;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps how the office of the leading group urges the units that it has directed (HG-8-2). */
@Component
class UrgeProblem extends Recorder {

    private final OfficeDirections directions;

    UrgeProblem(OfficeDirections directions) {
        this.directions = directions;
    }

    @Override
    public String label() {
        return "登记领导小组办公室的督办意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ProblemVariables.URGE);
    }

    @Override
    protected void record(Step step) {
        directions.urge(step.instance(), step.get(ProblemVariables.URGE).strip(), step.person());
    }
}
