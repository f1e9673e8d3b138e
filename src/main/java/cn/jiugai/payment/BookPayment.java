package cn.jiugai.payment;

import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/**
 * Books a payment against its source before any money goes out, if it still fits: others may have been booked since the
 * application was checked (JA-2-3, JA-3.5-4).
 */
@Component
class BookPayment extends PaymentCheck {

    private final Booking booking;

    BookPayment(PaymentFacts facts, Booking booking) {
        super(facts);
        this.booking = booking;
    }

    @Override
    public String label() {
        return "复核额度并入账";
    }

    @Override
    protected Verdict verdict(Step step) {
        return booking.book(step.project(), step.instance(), () -> limits(step));
    }
}
