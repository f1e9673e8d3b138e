package cn.jiugai.tender;

import cn.jiugai.engine.Gate;
import cn.jiugai.engine.Step;
import cn.jiugai.permit.PermitRecords;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Lets the construction permit be applied for only with all procedures approved and a contract signed (JA-3-1). */
@Component
class CheckPermitConditions extends Gate {

    private final PermitRecords permits;
    private final TenderRecords tenders;

    CheckPermitConditions(PermitRecords permits, TenderRecords tenders) {
        this.permits = permits;
        this.tenders = tenders;
    }

    @Override
    public String label() {
        return "核对施工许可条件";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new PermitConditions(
                        permits.proceduresGranted(step.project()),
                        tenders.contract(step.project()).isPresent())
                .check();
    }
}
