package cn.jiugai.adjustment;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.funding.FundingRecords;
import cn.jiugai.funding.OpenChargeCase;
import cn.jiugai.payment.PaymentRecords;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import cn.jiugai.scheme.SchemeRecords;
import cn.jiugai.tender.Contract;
import cn.jiugai.tender.TenderRecords;
import cn.jiugai.violation.ViolationRecords;
import org.springframework.stereotype.Component;

/** Reads how a project stands from what the phases publish. */
@Component
class Situations {

    private final Projects projects;
    private final ProjectStates states;
    private final SchemeRecords schemes;
    private final TenderRecords tenders;
    private final ConstructionRecords construction;
    private final PaymentRecords payments;
    private final ViolationRecords violations;
    private final FundingRecords funding;

    Situations(
            Projects projects,
            ProjectStates states,
            SchemeRecords schemes,
            TenderRecords tenders,
            ConstructionRecords construction,
            PaymentRecords payments,
            ViolationRecords violations,
            FundingRecords funding) {
        this.projects = projects;
        this.states = states;
        this.schemes = schemes;
        this.tenders = tenders;
        this.construction = construction;
        this.payments = payments;
        this.violations = violations;
        this.funding = funding;
    }

    Situation of(String project) {
        return new Situation(
                projects.get(project),
                states.of(project),
                projects.communities(project),
                schemes.passed(project),
                tenders.contract(project).map(Contract::number),
                construction.completed(project),
                payments.paid(project).stream()
                        .map(PaymentRecords.Payment::amount)
                        .reduce(Fen.ZERO, Fen::plus),
                payments.underWay(project),
                violations.open(project),
                funding.openChargeCases(project).stream()
                        .map(OpenChargeCase::title)
                        .toList());
    }
}
