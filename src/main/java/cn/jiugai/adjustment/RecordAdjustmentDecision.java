package cn.jiugai.adjustment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the decision on an application, with document and person. */
@Component
class RecordAdjustmentDecision extends Recorder {

    private static final String APPROVED = "APPROVED";

    private final AdjustmentRegister adjustments;

    RecordAdjustmentDecision(AdjustmentRegister adjustments) {
        this.adjustments = adjustments;
    }

    @Override
    public String label() {
        return "登记计划调整批复";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                AdjustmentVariables.DECISION,
                AdjustmentVariables.DOCUMENT,
                AdjustmentVariables.DECIDED_ON,
                AdjustmentVariables.OPINION);
    }

    @Override
    protected void record(Step step) {
        boolean approved = APPROVED.equals(step.get(AdjustmentVariables.DECISION));
        adjustments.decide(
                step.instance(),
                new Decision(
                        approved,
                        step.get(AdjustmentVariables.DOCUMENT),
                        step.get(AdjustmentVariables.DECIDED_ON),
                        step.person(),
                        approved ? null : step.find(AdjustmentVariables.OPINION).orElse(null)));
    }
}
