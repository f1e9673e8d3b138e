package cn.jiugai.permit;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Asks the department of finance only where a fee is owed (HG-5.1-3). */
@Component
class CheckFeesPaid extends Check {

    private final FeeRegister fees;

    CheckFeesPaid(FeeRegister fees) {
        this.fees = fees;
    }

    @Override
    public String label() {
        return "核对三项费用";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new FeesPaid(fees.fees(step.project())).check();
    }
}
