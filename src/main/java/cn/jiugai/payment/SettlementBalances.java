package cn.jiugai.payment;

import org.springframework.stereotype.Component;

/** Reads what agreed settlements leave to do. */
@Component
class SettlementBalances {

    private final Settlements settlements;
    private final PaymentSources sources;
    private final PaymentRegister payments;

    SettlementBalances(Settlements settlements, PaymentSources sources, PaymentRegister payments) {
        this.settlements = settlements;
        this.sources = sources;
        this.payments = payments;
    }

    /** Of a project whose settlement is agreed. */
    SettlementBalance of(String project) {
        return new SettlementBalance(
                settlements
                        .agreed(project)
                        .orElseThrow(() -> new IllegalStateException("项目%s的竣工结算没有审定".formatted(project))),
                sources.booked(project),
                payments.underWay(project).size());
    }
}
