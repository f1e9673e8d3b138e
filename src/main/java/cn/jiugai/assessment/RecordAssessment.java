package cn.jiugai.assessment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the document with which an assessment is issued. */
@Component
class RecordAssessment extends Recorder {

    private final AssessmentRegister register;

    RecordAssessment(AssessmentRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记考核文件";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(AssessmentVariables.ASSESSMENT_NUMBER, AssessmentVariables.ASSESSED_ON);
    }

    @Override
    protected void record(Step step) {
        register.issue(
                register.get(step.project()).id(),
                step.get(AssessmentVariables.ASSESSMENT_NUMBER),
                step.get(AssessmentVariables.ASSESSED_ON));
    }
}
