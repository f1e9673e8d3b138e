package cn.jiugai.violation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.ProjectStates;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists a violation that was found later (JA-3.4-1, JA-3.4-2). */
@Component
class RecordViolation extends Recorder {

    private final ViolationDrafts drafts;
    private final ProjectStates states;

    RecordViolation(ViolationDrafts drafts, ProjectStates states) {
        this.drafts = drafts;
        this.states = states;
    }

    @Override
    public String label() {
        return "登记后来发现的违建";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ViolationVariables.COMMUNITY,
                ViolationVariables.PLACE,
                ViolationVariables.KIND,
                ViolationVariables.STATE);
    }

    @Override
    protected void record(Step step) {
        states.lock(step.project());
        drafts.addLate(
                step.project(),
                ListedViolation.of(
                        null,
                        step.get(ViolationVariables.COMMUNITY),
                        step.get(ViolationVariables.PLACE),
                        step.get(ViolationVariables.KIND),
                        step.get(ViolationVariables.STATE)),
                step.person());
    }
}
