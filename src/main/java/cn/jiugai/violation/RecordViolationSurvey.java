package cn.jiugai.violation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps that street and community have looked for violations, and whether there are any (JA-3.4-2). */
@Component
class RecordViolationSurvey extends Recorder {

    private final ViolationRegister violations;

    RecordViolationSurvey(ViolationRegister violations) {
        this.violations = violations;
    }

    @Override
    public String label() {
        return "登记违建摸排";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ViolationVariables.SURVEYED_ON, ViolationVariables.SURVEYORS, ViolationVariables.NO_VIOLATIONS);
    }

    @Override
    protected void record(Step step) {
        violations.addSurvey(
                step.project(),
                step.get(ViolationVariables.SURVEYED_ON),
                step.get(ViolationVariables.SURVEYORS),
                !step.yes(ViolationVariables.NO_VIOLATIONS),
                step.person());
    }
}
