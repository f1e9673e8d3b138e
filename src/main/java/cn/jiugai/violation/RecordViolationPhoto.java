package cn.jiugai.violation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the day of the photo of a violation; the photo itself is a paper of its case (JA-3.4-2). */
@Component
class RecordViolationPhoto extends Recorder {

    private final ViolationRegister violations;

    RecordViolationPhoto(ViolationRegister violations) {
        this.violations = violations;
    }

    @Override
    public String label() {
        return "登记拍照取证";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ViolationVariables.VIOLATION, ViolationVariables.PHOTOGRAPHED_ON);
    }

    @Override
    protected void record(Step step) {
        violations.setPhotographed(
                step.project(), step.get(ViolationVariables.VIOLATION), step.get(ViolationVariables.PHOTOGRAPHED_ON));
    }
}
