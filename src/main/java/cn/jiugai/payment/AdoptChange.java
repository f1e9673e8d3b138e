package cn.jiugai.payment;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.Step;
import cn.jiugai.funding.FundingRecords;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/**
 * Changes the contract sum by an approved change order, if the project's money still covers it: another one may have been
 * approved, or a payment booked, since it was applied for (JA-3.5-4).
 */
@Component
class AdoptChange extends ChangeCheck {

    private final ChangeOrders changes;
    private final ContractSums sums;
    private final PaymentSources sources;

    AdoptChange(
            ChangeOrders changes,
            ContractSums sums,
            PaymentSources sources,
            FundingRecords funding,
            ConstructionRecords construction) {
        super(changes, sums, sources, funding, construction);
        this.changes = changes;
        this.sums = sums;
        this.sources = sources;
    }

    @Override
    public String label() {
        return "复核资金并调整合同价款";
    }

    @Override
    protected Verdict verdict(Step step) {
        sources.hold(step.project());
        Verdict verdict = money(step);
        if (verdict.passed()) {
            Fen before = sums.now(step.project()).orElseThrow();
            changes.approve(
                    step.instance(),
                    before,
                    before.plus(changes.get(step.instance()).amount()));
        }
        return verdict;
    }
}
