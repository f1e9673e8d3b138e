package cn.jiugai.acceptance;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.funding.FundingRecords;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Holds the joint acceptance while a case about a charge to residents is open (JA-2-6). */
@Component
class CheckChargesSettled extends Check {

    private final FundingRecords funding;

    CheckChargesSettled(FundingRecords funding) {
        this.funding = funding;
    }

    @Override
    public String label() {
        return "核对收费问题办结";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new ChargesSettled(funding.openChargeCases(step.project())).check();
    }
}
