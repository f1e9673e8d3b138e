package cn.jiugai.violation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists one violation (JA-3.4-2). */
@Component
class RecordViolation extends Recorder {

    private final ViolationRegister violations;

    RecordViolation(ViolationRegister violations) {
        this.violations = violations;
    }

    @Override
    public String label() {
        return "登记一处违建";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ViolationVariables.PLACE,
                ViolationVariables.KIND,
                ViolationVariables.STRUCTURE,
                ViolationVariables.TEMPORARY);
    }

    @Override
    protected void record(Step step) {
        ViolationKind kind = step.get(ViolationVariables.KIND);
        boolean structure = kind == ViolationKind.UNAUTHORISED_BUILDING || step.yes(ViolationVariables.STRUCTURE);
        violations.add(
                step.project(),
                step.get(ViolationVariables.PLACE),
                kind,
                structure,
                structure && step.yes(ViolationVariables.TEMPORARY),
                step.person());
    }
}
