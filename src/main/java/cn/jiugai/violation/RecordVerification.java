package cn.jiugai.violation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Closes what the street saw put right, with the space that became free; else says what still stands (JA-3.4-1, JA-4.3-1). */
@Component
class RecordVerification extends Recorder {

    private static final String CLEARED = "cleared";

    private final ViolationRegister violations;

    RecordVerification(ViolationRegister violations) {
        this.violations = violations;
    }

    @Override
    public String label() {
        return "登记清除核实、腾空场地";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ViolationVariables.VIOLATION,
                ViolationVariables.VERIFICATION,
                ViolationVariables.VERIFIED_ON,
                ViolationVariables.STANDING,
                ViolationVariables.FREED,
                ViolationVariables.FREED_PLACE,
                ViolationVariables.FREED_AREA);
    }

    @Override
    protected void record(Step step) {
        String project = step.project();
        int number = step.get(ViolationVariables.VIOLATION);
        if (!step.get(ViolationVariables.VERIFICATION).equals(CLEARED)) {
            violations.note(project, number, "核实未清除：" + step.get(ViolationVariables.STANDING));
            return;
        }
        violations.setVerified(project, number, step.person());
        violations.close(project, number, ViolationOutcome.CLEARED, step.get(ViolationVariables.VERIFIED_ON));
        if (step.yes(ViolationVariables.FREED)) {
            violations.setFreed(
                    project, number, step.get(ViolationVariables.FREED_PLACE), step.get(ViolationVariables.FREED_AREA));
        }
    }
}
