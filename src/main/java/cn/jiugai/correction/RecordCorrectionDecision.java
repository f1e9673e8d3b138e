package cn.jiugai.correction;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps who has approved or refused a correction, and by which document or why. */
@Component
class RecordCorrectionDecision extends Recorder {

    private static final String APPROVE = "approve";

    private final Corrections corrections;

    RecordCorrectionDecision(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public String label() {
        return "登记更正审批";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                CorrectionVariables.CORRECTION_DECISION,
                CorrectionVariables.APPROVAL_NUMBER,
                CorrectionVariables.REFUSAL_REASON);
    }

    @Override
    protected void record(Step step) {
        boolean approved = APPROVE.equals(step.get(CorrectionVariables.CORRECTION_DECISION));
        corrections.decide(
                step.instance(),
                approved,
                approved ? step.get(CorrectionVariables.APPROVAL_NUMBER) : null,
                approved ? null : step.get(CorrectionVariables.REFUSAL_REASON),
                step.person());
    }
}
