package cn.jiugai.construction;

import cn.jiugai.permit.PermitRecords;
import cn.jiugai.scheme.SchemeRecords;
import cn.jiugai.tender.Contract;
import cn.jiugai.tender.TenderRecords;
import cn.jiugai.tender.TenderResult;
import cn.jiugai.violation.ViolationRecords;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the register knows of the conditions under which a project's works may start. */
@Component
class StartFacts {

    private final ConstructionRegister constructions;
    private final ResponsiblePersons persons;
    private final SitesOfPersons sites;
    private final CheckpointRegister checkpoints;
    private final PermitRecords permits;
    private final TenderRecords tenders;
    private final SchemeRecords schemes;
    private final ViolationRecords violations;

    StartFacts(
            ConstructionRegister constructions,
            ResponsiblePersons persons,
            SitesOfPersons sites,
            CheckpointRegister checkpoints,
            PermitRecords permits,
            TenderRecords tenders,
            SchemeRecords schemes,
            ViolationRecords violations) {
        this.constructions = constructions;
        this.persons = persons;
        this.sites = sites;
        this.checkpoints = checkpoints;
        this.permits = permits;
        this.tenders = tenders;
        this.schemes = schemes;
        this.violations = violations;
    }

    /** As they are for a start on this day; null if nobody has named a day. */
    ConstructionStart of(String district, String project, LocalDate start) {
        return new ConstructionStart(
                new StartPapers(
                        permits.constructionPermit(project),
                        tenders.contract(project).map(Contract::number),
                        permits.proceduresMissing(project),
                        violations.open(project)),
                new StartSchedule(schemes.jointSchedule(district, project), start),
                constructions.supervision(
                        project, checkpoints.checkpoints(project).size()),
                new SitePersons(persons.of(project), constructions.surveyed(project), sites.of(project)),
                manager(project));
    }

    StartManager manager(String project) {
        return new StartManager(
                tenders.result(project).map(TenderResult::manager),
                persons.of(project).get(SiteParty.CONTRACTOR),
                constructions.managerApproval(project));
    }
}
