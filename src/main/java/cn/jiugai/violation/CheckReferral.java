package cn.jiugai.violation;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets a case be passed on only to the department whose it is (JA-3.4-3 to JA-3.4-5). */
@Component
class CheckReferral extends Check {

    private final ReferralRegister referrals;

    CheckReferral(ReferralRegister referrals) {
        this.referrals = referrals;
    }

    @Override
    public String label() {
        return "核对移送对象";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ViolationVariables.VIOLATION);
    }

    @Override
    protected Verdict verdict(Step step) {
        return referrals
                .newest(step.project(), step.get(ViolationVariables.VIOLATION))
                .check();
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("登记已随移送更正，不再核对");
    }
}
