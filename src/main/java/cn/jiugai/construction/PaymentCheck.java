package cn.jiugai.construction;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import cn.jiugai.tender.TenderRecords;
import java.util.Optional;

/** Holds a payment against contract (JA-3.5-4) and source (JA-2-3). */
abstract class PaymentCheck extends Check {

    private final PaymentRegister payments;
    private final FundingRegister funding;
    private final TenderRecords tenders;

    PaymentCheck(PaymentRegister payments, FundingRegister funding, TenderRecords tenders) {
        this.payments = payments;
        this.funding = funding;
        this.tenders = tenders;
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("付款额度按申请时的余额核对，付款入账后余额已变，不再重新核对");
    }

    final Verdict limits(Step step) {
        FundingSource source = funding.sourceOf(step.instance());
        return new PaymentLimits(
                        payments.amount(step.instance()),
                        tenders.contract(step.project())
                                .map(contract -> contract.sum().minus(funding.booked(step.project()))),
                        source.kind().title(),
                        source.balance())
                .check();
    }
}
