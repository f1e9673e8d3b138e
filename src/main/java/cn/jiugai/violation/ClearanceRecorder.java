package cn.jiugai.violation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;

/** Closes a violation that a department has cleared; leaves it open, with the reason, if it could not. */
abstract class ClearanceRecorder extends Recorder {

    private static final String CLEARED = "cleared";

    private final ViolationRegister violations;

    ClearanceRecorder(ViolationRegister violations) {
        this.violations = violations;
    }

    ViolationRegister violations() {
        return violations;
    }

    @Override
    protected void record(Step step) {
        int number = step.get(ViolationVariables.VIOLATION);
        if (CLEARED.equals(step.get(ViolationVariables.CLEARANCE))) {
            violations.close(step.project(), number, ViolationOutcome.CLEARED, step.get(ViolationVariables.CLEARED_ON));
        } else {
            violations.keepOpen(step.project(), number, "未清除：" + step.get(ViolationVariables.OBSTACLE));
        }
    }
}
