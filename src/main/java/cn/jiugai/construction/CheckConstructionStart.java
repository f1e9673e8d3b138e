package cn.jiugai.construction;

import cn.jiugai.engine.Gate;
import cn.jiugai.engine.Step;
import cn.jiugai.permit.PermitRecords;
import cn.jiugai.rule.Verdict;
import cn.jiugai.scheme.SchemeRecords;
import cn.jiugai.tender.Contract;
import cn.jiugai.tender.TenderRecords;
import cn.jiugai.violation.ViolationRecords;
import org.springframework.stereotype.Component;

/**
 * Refuses a start without permit and contract or with a procedure still to be approved (JA-3-1), with open violations
 * (JA-3.4-1), without a responsible person of each party (JA-3.6-2), without supervising officer and plan (JA-3.6-3), or
 * without one schedule of all utilities (JA-4.3-2); names everything that is missing.
 */
@Component
class CheckConstructionStart extends Gate {

    private final ConstructionRegister constructions;
    private final ResponsiblePersons persons;
    private final CheckpointRegister checkpoints;
    private final PermitRecords permits;
    private final TenderRecords tenders;
    private final SchemeRecords schemes;
    private final ViolationRecords violations;

    CheckConstructionStart(
            ConstructionRegister constructions,
            ResponsiblePersons persons,
            CheckpointRegister checkpoints,
            PermitRecords permits,
            TenderRecords tenders,
            SchemeRecords schemes,
            ViolationRecords violations) {
        this.constructions = constructions;
        this.persons = persons;
        this.checkpoints = checkpoints;
        this.permits = permits;
        this.tenders = tenders;
        this.schemes = schemes;
        this.violations = violations;
    }

    @Override
    public String label() {
        return "核对开工条件";
    }

    @Override
    protected Verdict verdict(Step step) {
        String project = step.project();
        return new ConstructionStart(
                        new StartPapers(
                                permits.constructionPermit(project),
                                tenders.contract(project).map(Contract::number),
                                permits.proceduresMissing(project),
                                violations.open(project)),
                        new StartSchedule(
                                schemes.jointSchedule(step.district(), project),
                                constructions.plannedStart(project).orElse(null)),
                        constructions.supervision(
                                project, checkpoints.checkpoints(project).size()),
                        new SitePersons(
                                persons.of(project), constructions.surveyed(project), persons.elsewhere(project)))
                .check();
    }
}
