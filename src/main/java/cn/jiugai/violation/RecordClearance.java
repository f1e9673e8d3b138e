package cn.jiugai.violation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the street did about occupied land, a plot, a blocked fire lane or a temporary structure (JA-3.4-5). */
@Component
class RecordClearance extends Recorder {

    private final ViolationRegister violations;
    private final ReferralRegister referrals;

    RecordClearance(ViolationRegister violations, ReferralRegister referrals) {
        this.violations = violations;
        this.referrals = referrals;
    }

    @Override
    public String label() {
        return "登记街道整治结果";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ViolationVariables.VIOLATION,
                ViolationVariables.CLEARANCE,
                ViolationVariables.OBSTACLE,
                ViolationVariables.REFER_TO,
                ViolationVariables.REFERRAL_REASON,
                ViolationVariables.KIND,
                ViolationVariables.STATE);
    }

    @Override
    protected void record(Step step) {
        int number = step.get(ViolationVariables.VIOLATION);
        violations.note(step.project(), number, null);
        switch (step.get(ViolationVariables.CLEARANCE)) {
            case "referred" -> referrals.add(step, ViolationRoute.STREET, violations.get(step.project(), number));
            case "notCleared" ->
                violations.note(step.project(), number, "未清除：" + step.get(ViolationVariables.OBSTACLE));
            default -> violations.note(step.project(), number, "街道已清理，待核实");
        }
    }
}
