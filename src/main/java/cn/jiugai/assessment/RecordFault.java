package cn.jiugai.assessment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps a finding of fault with the unit or person and its ground, or that there is none (HG-7-3). */
@Component
class RecordFault extends Recorder {

    private final AssessmentRegister register;
    private final FaultsAndAnswers answers;

    RecordFault(AssessmentRegister register, FaultsAndAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    @Override
    public String label() {
        return "登记责任认定";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                AssessmentVariables.ASSESSED_UNIT,
                AssessmentVariables.FAULT,
                AssessmentVariables.FAULT_PERSON,
                AssessmentVariables.FAULT_GROUND);
    }

    @Override
    protected void record(Step step) {
        String unit = step.get(AssessmentVariables.ASSESSED_UNIT);
        String kind = step.get(AssessmentVariables.FAULT);
        answers.find(
                register.get(step.project()).id(),
                unit,
                AssessmentVariables.NO_FAULT.equals(kind)
                        ? null
                        : new Fault(
                                unit,
                                FaultKind.valueOf(kind),
                                step.find(AssessmentVariables.FAULT_PERSON).orElse(null),
                                step.get(AssessmentVariables.FAULT_GROUND)));
    }
}
