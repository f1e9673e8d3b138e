package cn.jiugai.payment;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.Step;
import cn.jiugai.funding.FundingRecords;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses a change order that the project's money does not cover (JA-2-3, JA-3.5-4). */
@Component
class CheckChangeOrder extends ChangeCheck {

    CheckChangeOrder(
            ChangeOrders changes,
            ContractSums sums,
            PaymentSources sources,
            FundingRecords funding,
            ConstructionRecords construction) {
        super(changes, sums, sources, funding, construction);
    }

    @Override
    public String label() {
        return "核对变更和资金";
    }

    @Override
    protected Verdict verdict(Step step) {
        return money(step);
    }
}
