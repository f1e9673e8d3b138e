package cn.jiugai.payment;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import cn.jiugai.tender.TenderRecords;
import java.util.Optional;

/** Holds a payment against contract (JA-3.5-4) and source (JA-2-3). */
abstract class PaymentCheck extends Check {

    private final PaymentRegister payments;
    private final PaymentSources sources;
    private final TenderRecords tenders;

    PaymentCheck(PaymentRegister payments, PaymentSources sources, TenderRecords tenders) {
        this.payments = payments;
        this.sources = sources;
        this.tenders = tenders;
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("付款额度按申请时的余额核对，付款入账后余额已变，不再重新核对");
    }

    final Verdict limits(Step step) {
        SourceBalance balance = sources.sourceOf(step.project(), step.instance());
        return new PaymentLimits(
                        payments.amount(step.instance()),
                        tenders.contract(step.project())
                                .map(contract -> contract.sum().minus(sources.booked(step.project()))),
                        balance.source().title(),
                        balance.left())
                .check();
    }
}
