package cn.jiugai.assessment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what a unit says about its grade before it is final (HG-7-3). */
@Component
class RecordAssessmentAnswer extends Recorder {

    private final AssessmentRegister register;
    private final FaultsAndAnswers answers;

    RecordAssessmentAnswer(AssessmentRegister register, FaultsAndAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    @Override
    public String label() {
        return "登记单位答复";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(AssessmentVariables.PARTY, AssessmentVariables.UNIT_OPINION, AssessmentVariables.UNIT_STATEMENT);
    }

    @Override
    protected void record(Step step) {
        boolean accepts = AssessmentVariables.ACCEPTS.equals(step.get(AssessmentVariables.UNIT_OPINION));
        answers.answer(
                register.get(step.project()).id(),
                new UnitAnswer(
                        step.get(AssessmentVariables.PARTY),
                        accepts,
                        accepts ? null : step.get(AssessmentVariables.UNIT_STATEMENT),
                        null),
                step.person());
    }
}
