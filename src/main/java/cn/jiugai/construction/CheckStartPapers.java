package cn.jiugai.construction;

import cn.jiugai.engine.Gate;
import cn.jiugai.engine.Step;
import cn.jiugai.permit.PermitRecords;
import cn.jiugai.rule.Verdict;
import cn.jiugai.tender.Contract;
import cn.jiugai.tender.TenderRecords;
import cn.jiugai.violation.ViolationRecords;
import org.springframework.stereotype.Component;

/** Lets nobody prepare a site without construction permit and contract (JA-3-1), or with open violations (JA-3.4-1). */
@Component
class CheckStartPapers extends Gate {

    private final PermitRecords permits;
    private final TenderRecords tenders;
    private final ViolationRecords violations;

    CheckStartPapers(PermitRecords permits, TenderRecords tenders, ViolationRecords violations) {
        this.permits = permits;
        this.tenders = tenders;
        this.violations = violations;
    }

    @Override
    public String label() {
        return "核对施工许可和合同";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new Verdict(new StartPapers(
                        permits.constructionPermit(step.project()),
                        tenders.contract(step.project()).map(Contract::number),
                        permits.proceduresMissing(step.project()),
                        violations.open(step.project()))
                .findings());
    }
}
