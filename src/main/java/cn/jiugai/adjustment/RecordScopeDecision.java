package cn.jiugai.adjustment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the decision on a change of scope, with document and person. */
@Component
class RecordScopeDecision extends Recorder {

    private static final String APPROVED = "APPROVED";

    private final ScopeChangeRegister applications;

    RecordScopeDecision(ScopeChangeRegister applications) {
        this.applications = applications;
    }

    @Override
    public String label() {
        return "登记范围调整批复";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ScopeVariables.DECISION,
                AdjustmentVariables.DOCUMENT,
                AdjustmentVariables.DECIDED_ON,
                AdjustmentVariables.OPINION);
    }

    @Override
    protected void record(Step step) {
        boolean approved = APPROVED.equals(step.get(ScopeVariables.DECISION));
        applications.decide(
                step.instance(),
                new Decision(
                        approved,
                        step.get(AdjustmentVariables.DOCUMENT),
                        step.get(AdjustmentVariables.DECIDED_ON),
                        step.person(),
                        approved ? null : step.find(AdjustmentVariables.OPINION).orElse(null)));
    }
}
