package cn.jiugai.permit;

import cn.jiugai.office.Offices;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other phases may read of the approvals. */
@Component
public class PermitRecords {

    private final ApprovalRegister approvals;
    private final Offices offices;

    PermitRecords(ApprovalRegister approvals, Offices offices) {
        this.approvals = approvals;
        this.offices = offices;
    }

    /** When the project approval (立项) was granted, empty if it is not; with it the preparation ends (JA-4.4-1). */
    public Optional<OffsetDateTime> projectApprovedAt(String project) {
        return procedures(project).stream()
                .filter(procedure -> procedure.id().equals(Procedure.PROJECT_APPROVAL))
                .flatMap(procedure -> procedure.grantedAt().stream())
                .findFirst();
    }

    /** Number of the construction permit, empty while the project has none; no construction without it (JA-3-1). */
    public Optional<String> constructionPermit(String project) {
        return approvals.approvals(project).stream()
                .filter(approval -> approval.procedure().id().equals(Procedure.CONSTRUCTION_PERMIT))
                .flatMap(approval -> approval.documentNumber().stream())
                .findFirst();
    }

    /** Day of the construction permit as it stands on it; empty while the project has none. */
    public Optional<LocalDate> constructionPermitIssuedOn(String project) {
        return constructionPermit(project)
                .flatMap(number -> approvals.issuedOn(project, Procedure.CONSTRUCTION_PERMIT));
    }

    /** All procedures of a project, those that are left out included, each with its time; empty before the facts are. */
    public List<ProcedureTime> procedures(String project) {
        return approvals.approvals(project).stream().map(ProcedureTime::of).toList();
    }

    /** Whether all procedures that come before the construction permit are approved; names those that are not. */
    public Verdict proceduresGranted(String project) {
        List<Approval> needed = before(project);
        return new ProceduresGranted(
                        needed.size(),
                        needed.stream()
                                .filter(approval -> !approval.granted())
                                .map(this::missing)
                                .toList())
                .check();
    }

    /** The same in words: the procedures that are needed before the works and not approved, e.g. after the facts changed. */
    public List<String> proceduresMissing(String project) {
        return before(project).stream()
                .filter(approval -> !approval.granted())
                .map(this::missing)
                .map(missing -> "%s（%s）".formatted(missing.name(), missing.state()))
                .toList();
    }

    private List<Approval> before(String project) {
        return approvals.approvals(project).stream()
                .filter(approval ->
                        approval.procedure().needed() && approval.procedure().inGreenChannel())
                .toList();
    }

    private ProceduresGranted.Missing missing(Approval approval) {
        return new ProceduresGranted.Missing(
                approval.procedure().id(),
                approval.procedure().name(),
                approval.last().map(this::state).orElse("尚未申报"));
    }

    private String state(Approval.Round round) {
        return round.objection() == null
                ? "%d个工作日前申报，尚未批准".formatted(approvals.waiting(round))
                : "%s退回，%s".formatted(offices.nameOf(round.unit()), round.objection());
    }
}
