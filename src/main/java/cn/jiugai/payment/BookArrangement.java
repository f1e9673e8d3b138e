package cn.jiugai.payment;

import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/**
 * Books a part of what is due against its source before any money goes out, if it fits contract, source and what is due;
 * nothing else of the project is booked meanwhile (HG-4.2-4).
 */
@Component
class BookArrangement extends PaymentCheck {

    private final Booking booking;
    private final PaymentRegister payments;
    private final PaymentDues dues;

    BookArrangement(PaymentFacts facts, Booking booking, PaymentRegister payments, PaymentDues dues) {
        super(facts);
        this.booking = booking;
        this.payments = payments;
        this.dues = dues;
    }

    @Override
    public String label() {
        return "复核应付款和额度并入账";
    }

    @Override
    protected Verdict verdict(Step step) {
        return booking.book(
                step.project(),
                step.instance(),
                () -> withinDue(step.instance()).and(limits(step)));
    }

    private Verdict withinDue(String instance) {
        PaymentDue due = dues.get(dues.borneBy(instance).orElseThrow());
        return new WithinDue(
                        due.title(),
                        due.amount().orElseThrow(),
                        dues.paid(due.id()),
                        payments.get(instance).amount())
                .check();
    }
}
