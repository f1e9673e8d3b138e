package cn.jiugai.payment;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.funding.FundingRecords;
import cn.jiugai.rule.Verdict;
import java.util.Optional;

/** Holds a change order against the money of the project (JA-2-3), what is paid, and the end of the works (JA-3.5-4). */
abstract class ChangeCheck extends Check {

    private final ChangeOrders changes;
    private final ContractSums sums;
    private final PaymentSources sources;
    private final FundingRecords funding;
    private final ConstructionRecords construction;

    ChangeCheck(
            ChangeOrders changes,
            ContractSums sums,
            PaymentSources sources,
            FundingRecords funding,
            ConstructionRecords construction) {
        this.construction = construction;
        this.changes = changes;
        this.sums = sums;
        this.sources = sources;
        this.funding = funding;
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("变更按申请时的合同价款核对，批准后价款已变，不再重新核对");
    }

    final Verdict money(Step step) {
        return new ChangeRule(
                        changes.get(step.instance()).amount(),
                        sums.now(step.project()),
                        funding.total(step.project()),
                        sources.booked(step.project()),
                        construction.completedOn(step.project()))
                .check();
    }
}
