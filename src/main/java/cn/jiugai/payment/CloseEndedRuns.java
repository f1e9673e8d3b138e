package cn.jiugai.payment;

import cn.jiugai.engine.RunsEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Change orders and payments whose process was ended before their time are closed: nobody can decide on them any more. */
@Component
class CloseEndedRuns {

    private final ChangeOrders changes;
    private final PaymentRegister payments;

    CloseEndedRuns(ChangeOrders changes, PaymentRegister payments) {
        this.changes = changes;
        this.payments = payments;
    }

    @EventListener
    void ended(RunsEnded runs) {
        for (String instance : runs.instances()) {
            changes.find(instance)
                    .filter(order -> order.state() == ChangeState.APPLIED)
                    .ifPresent(order -> changes.close(instance, ChangeState.ENDED));
            payments.find(instance)
                    .filter(payment -> payment.state().isUnderWay())
                    .ifPresent(payment -> payments.setState(instance, PaymentState.ENDED));
        }
    }
}
