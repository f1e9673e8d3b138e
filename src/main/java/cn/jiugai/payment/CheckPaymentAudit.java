package cn.jiugai.payment;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Sends a payment to which audit does not agree back to who applied for it (JA-3.5-2). */
@Component
class CheckPaymentAudit extends Check {

    private final PaymentOpinions opinions;

    CheckPaymentAudit(PaymentOpinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public String label() {
        return "核对跟踪审计意见";
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Verdict verdict(Step step) {
        return opinions.newestAudit(step.instance()).check();
    }
}
