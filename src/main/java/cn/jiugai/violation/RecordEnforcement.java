package cn.jiugai.violation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the decision of urban management on what was determined illegal, and what came of it (JA-3.4-4). */
@Component
class RecordEnforcement extends Recorder {

    private static final String NOT_CLEARED = "notCleared";
    private static final String REFERRED = "referred";

    private final ViolationRegister violations;
    private final ReferralRegister referrals;

    RecordEnforcement(ViolationRegister violations, ReferralRegister referrals) {
        this.violations = violations;
        this.referrals = referrals;
    }

    @Override
    public String label() {
        return "登记违建查处结果";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ViolationVariables.VIOLATION,
                ViolationVariables.ENFORCEMENT,
                ViolationVariables.DECISION_NUMBER,
                ViolationVariables.DECIDED_ON,
                ViolationVariables.OBSTACLE,
                ViolationVariables.REFER_TO,
                ViolationVariables.REFERRAL_REASON,
                ViolationVariables.KIND,
                ViolationVariables.STATE);
    }

    @Override
    protected void record(Step step) {
        String project = step.project();
        int number = step.get(ViolationVariables.VIOLATION);
        String enforcement = step.get(ViolationVariables.ENFORCEMENT);
        violations.note(project, number, null);
        if (enforcement.equals(REFERRED)) {
            referrals.add(step, ViolationRoute.ENFORCEMENT, violations.get(project, number));
            return;
        }
        violations.setDecision(
                project,
                number,
                step.get(ViolationVariables.DECISION_NUMBER),
                step.get(ViolationVariables.DECIDED_ON),
                enforcement);
        violations.note(
                project,
                number,
                enforcement.equals(NOT_CLEARED)
                        ? "未清除：" + step.get(ViolationVariables.OBSTACLE)
                        : "城管已查处（决定书%s），待核实".formatted(step.get(ViolationVariables.DECISION_NUMBER)));
    }
}
