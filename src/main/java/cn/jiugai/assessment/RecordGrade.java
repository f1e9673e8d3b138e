package cn.jiugai.assessment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the grade that a unit is given. */
@Component
class RecordGrade extends Recorder {

    private final AssessmentRegister register;

    RecordGrade(AssessmentRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记考核等次";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(AssessmentVariables.ASSESSED_UNIT, AssessmentVariables.GRADE, AssessmentVariables.GRADE_REASON);
    }

    @Override
    protected void record(Step step) {
        register.grade(
                register.get(step.project()).id(),
                step.get(AssessmentVariables.ASSESSED_UNIT),
                step.get(AssessmentVariables.GRADE),
                step.find(AssessmentVariables.GRADE_REASON).orElse(null),
                step.person());
    }
}
