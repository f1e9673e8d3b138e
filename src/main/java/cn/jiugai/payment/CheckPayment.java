package cn.jiugai.payment;

import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses an application over what contract and progress (JA-3.5-4) or source (JA-2-3) allow. */
@Component
class CheckPayment extends PaymentCheck {

    CheckPayment(PaymentFacts facts) {
        super(facts);
    }

    @Override
    public String label() {
        return "核对付款额度";
    }

    @Override
    protected Verdict verdict(Step step) {
        return limits(step);
    }
}
