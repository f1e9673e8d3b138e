package cn.jiugai.funding;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses money of the district that names no affordability report (HG-6-7). */
@Component
class CheckDistrictMoney extends Check {

    private final FundingRegister funding;
    private final DistrictMoneyRegister money;

    CheckDistrictMoney(FundingRegister funding, DistrictMoneyRegister money) {
        this.funding = funding;
        this.money = money;
    }

    @Override
    public String label() {
        return "核对区级财政资金依据";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new DistrictMoney(funding.shares(step.project()), money.report(step.project())).check();
    }
}
