package cn.jiugai.assessment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what a unit that objected is told, and the grade and fault as they are then (HG-7-3). */
@Component
class RecordAssessmentReply extends Recorder {

    private final AssessmentRegister register;
    private final FaultsAndAnswers answers;

    RecordAssessmentReply(AssessmentRegister register, FaultsAndAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    @Override
    public String label() {
        return "登记复核结果";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                AssessmentVariables.ASSESSED_UNIT,
                AssessmentVariables.GRADE,
                AssessmentVariables.REPLY,
                AssessmentVariables.FAULT_WITHDRAWN);
    }

    @Override
    protected void record(Step step) {
        long assessment = register.get(step.project()).id();
        String unit = step.get(AssessmentVariables.ASSESSED_UNIT);
        String reply = step.get(AssessmentVariables.REPLY);
        register.grade(assessment, unit, step.get(AssessmentVariables.GRADE), reply, step.person());
        if (step.yes(AssessmentVariables.FAULT_WITHDRAWN)) {
            answers.find(assessment, unit, null);
        }
        answers.reply(assessment, unit, reply, step.person());
    }
}
