package cn.jiugai.petition;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what a unit reports that the office of the leading group has directed (HG-8-2). */
@Component
class RecordProblemResult extends Recorder {

    private static final String DONE = "done";

    private final OfficeDirections directions;
    private final Parties parties;

    RecordProblemResult(OfficeDirections directions, Parties parties) {
        this.directions = directions;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记承办单位的办理结果";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ProblemVariables.PARTY, ProblemVariables.RESULT, ProblemVariables.RESULT_STANCE);
    }

    @Override
    protected void record(Step step) {
        directions.report(
                step.instance(),
                parties.unit(step, step.get(ProblemVariables.PARTY)),
                step.get(ProblemVariables.RESULT).strip(),
                DONE.equals(step.get(ProblemVariables.RESULT_STANCE)),
                step.person());
    }
}
