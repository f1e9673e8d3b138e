package cn.jiugai.funding;

import cn.jiugai.project.AcceptanceHold;
import cn.jiugai.rule.Finding;
import java.util.List;
import org.springframework.stereotype.Component;

/** Neither acceptance is issued while a case about a charge to residents is open (JA-2-6). */
@Component
class HoldForCharges implements AcceptanceHold {

    private final FundingRecords funding;

    HoldForCharges(FundingRecords funding) {
        this.funding = funding;
    }

    @Override
    public List<Finding> open(String project) {
        return new ChargesSettled(funding.openChargeCases(project)).check().findings();
    }
}
