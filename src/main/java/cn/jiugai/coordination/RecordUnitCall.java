package cn.jiugai.coordination;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.ProjectStates;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a call on a unit on record (HG-4.1-2); one that was started by mistake leaves nothing. */
@Component
class RecordUnitCall extends Recorder {

    private final UnitCalls calls;
    private final Parties parties;
    private final ProjectStates states;

    RecordUnitCall(UnitCalls calls, Parties parties, ProjectStates states) {
        this.calls = calls;
        this.parties = parties;
        this.states = states;
    }

    @Override
    public String label() {
        return "登记请求配合事项";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                CoordinationVariables.WITHDRAWN,
                CoordinationVariables.CALLED_UNIT,
                CoordinationVariables.CALL_MATTER,
                CoordinationVariables.WANTED_ON);
    }

    @Override
    protected void record(Step step) {
        if (step.yes(CoordinationVariables.WITHDRAWN)) {
            return;
        }
        String party = step.get(CoordinationVariables.CALLED_UNIT);
        states.lock(step.project());
        calls.add(
                step.instance(),
                step.project(),
                new UnitCall(
                        0,
                        party,
                        parties.unitName(step, party),
                        step.get(CoordinationVariables.CALL_MATTER).strip(),
                        step.get(CoordinationVariables.WANTED_ON),
                        parties.unitName(step, step.get(CoordinationVariables.INITIATOR))),
                step.person());
    }
}
