package cn.jiugai.payment;

import cn.jiugai.rule.Ratio;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads from the register what a payment is held against. */
@Component
class PaymentFacts {

    private final PaymentRegister payments;
    private final PaymentSources sources;
    private final ContractSums sums;
    private final ChangeOrders changes;
    private final Settlements settlements;

    PaymentFacts(
            PaymentRegister payments,
            PaymentSources sources,
            ContractSums sums,
            ChangeOrders changes,
            Settlements settlements) {
        this.settlements = settlements;
        this.payments = payments;
        this.sources = sources;
        this.sums = sums;
        this.changes = changes;
    }

    /** @param share what may be paid of what is done until the settlement */
    PaymentLimits limits(String project, String instance, Ratio share) {
        Payment payment = payments.get(instance);
        SourceBalance balance = sources.sourceOf(project, payment.source());
        return new PaymentLimits(
                payment,
                sums.now(project),
                sources.booked(project),
                balance.source().title(),
                balance.left(),
                changes.open(project).stream().map(ChangeOrder::label).toList(),
                share,
                settlements.agreed(project),
                others(project, payment));
    }

    private List<String> others(String project, Payment payment) {
        return payments.underWay(project).stream()
                .filter(other -> other.number() != payment.number())
                .map(Payment::label)
                .toList();
    }
}
