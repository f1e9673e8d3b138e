package cn.jiugai.violation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the decision of urban management on what was determined illegal, and what came of it (JA-3.4-4). */
@Component
class RecordEnforcement extends ClearanceRecorder {

    RecordEnforcement(ViolationRegister violations) {
        super(violations);
    }

    @Override
    public String label() {
        return "登记违建查处结果";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ViolationVariables.VIOLATION,
                ViolationVariables.DECISION_NUMBER,
                ViolationVariables.DECIDED_ON,
                ViolationVariables.CLEARANCE,
                ViolationVariables.CLEARED_ON,
                ViolationVariables.OBSTACLE);
    }

    @Override
    protected void record(Step step) {
        violations()
                .setDecision(
                        step.project(),
                        step.get(ViolationVariables.VIOLATION),
                        step.get(ViolationVariables.DECISION_NUMBER),
                        step.get(ViolationVariables.DECIDED_ON));
        super.record(step);
    }
}
