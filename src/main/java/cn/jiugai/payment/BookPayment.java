package cn.jiugai.payment;

import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import cn.jiugai.tender.TenderRecords;
import org.springframework.stereotype.Component;

/**
 * Books a payment against its source before any money goes out. Another payment may have been booked since the
 * application was checked, so it holds the sources, checks again (JA-2-3, JA-3.5-4) and books only what still fits.
 */
@Component
class BookPayment extends PaymentCheck {

    private final PaymentRegister payments;
    private final PaymentSources sources;

    BookPayment(PaymentRegister payments, PaymentSources sources, TenderRecords tenders) {
        super(payments, sources, tenders);
        this.payments = payments;
        this.sources = sources;
    }

    @Override
    public String label() {
        return "复核额度并入账";
    }

    @Override
    protected Verdict verdict(Step step) {
        sources.hold(step.project());
        Verdict verdict = limits(step);
        if (verdict.passed()) {
            payments.book(step.instance());
        }
        return verdict;
    }
}
