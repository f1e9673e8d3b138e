package cn.jiugai.payment;

import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import cn.jiugai.tender.TenderRecords;
import org.springframework.stereotype.Component;

/** Refuses an application over what is left of contract (JA-3.5-4) or source (JA-2-3). */
@Component
class CheckPayment extends PaymentCheck {

    CheckPayment(PaymentRegister payments, PaymentSources sources, TenderRecords tenders) {
        super(payments, sources, tenders);
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
