package cn.jiugai.payment;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.project.FinalPaymentHolds;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Bars the last payment while anything is owed or open that has to be settled before it (HG-5.1-3). */
@Component
class CheckLastPayment extends Check {

    private final FinalPaymentHolds holds;

    CheckLastPayment(FinalPaymentHolds holds) {
        this.holds = holds;
    }

    @Override
    public String label() {
        return "核对付尾款条件";
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("付尾款前核对未了事项，付清后不再重新核对");
    }

    @Override
    protected Verdict verdict(Step step) {
        return holds.check(step.project());
    }
}
