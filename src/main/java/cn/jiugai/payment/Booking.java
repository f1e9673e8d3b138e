package cn.jiugai.payment;

import cn.jiugai.rule.Verdict;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Books one payment of a project after the other, so that two at the same moment overdraw nothing. */
@Component
class Booking {

    private final PaymentSources sources;
    private final PaymentRegister payments;

    Booking(PaymentSources sources, PaymentRegister payments) {
        this.sources = sources;
        this.payments = payments;
    }

    /**
     * Within the caller's transaction, to whose end no other payment of the project is booked.
     *
     * @param limits what the payment is held against, asked when nothing can change any more
     */
    Verdict book(String project, String instance, Supplier<Verdict> limits) {
        sources.hold(project);
        Verdict verdict = limits.get();
        if (verdict.passed()) {
            payments.book(instance);
        }
        return verdict;
    }
}
