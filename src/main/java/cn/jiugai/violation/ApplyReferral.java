package cn.jiugai.violation;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Corrects what was listed, as the department has found it that passes the case on. */
@Component
class ApplyReferral extends Action {

    private final ViolationRegister violations;
    private final ReferralRegister referrals;

    ApplyReferral(ViolationRegister violations, ReferralRegister referrals) {
        this.violations = violations;
        this.referrals = referrals;
    }

    @Override
    public String label() {
        return "按移送更正登记";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ViolationVariables.VIOLATION);
    }

    @Override
    protected void act(Step step, Results results) {
        int number = step.get(ViolationVariables.VIOLATION);
        Referral referral = referrals.newest(step.project(), number);
        referrals.accept(step.project(), number);
        violations.correct(step.project(), number, referral.kind(), referral.structure(), referral.temporary());
    }
}
