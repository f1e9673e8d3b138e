package cn.jiugai.tender;

import cn.jiugai.engine.Gate;
import cn.jiugai.engine.Step;
import cn.jiugai.permit.PermitRecords;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Lets the construction permit and the filings be issued ahead only after approval, review and tender (HG-5.1-3). */
@Component
class CheckPermitAhead extends Gate {

    private final PermitRecords permits;
    private final TenderRecords tenders;

    CheckPermitAhead(PermitRecords permits, TenderRecords tenders) {
        this.permits = permits;
        this.tenders = tenders;
    }

    @Override
    public String label() {
        return "核对先行办理条件";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new PermitAhead(
                        permits.approvalsMissing(step.project()),
                        tenders.contract(step.project()).isPresent(),
                        permits.proceduresMissing(step.project()))
                .check();
    }
}
