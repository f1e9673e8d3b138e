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

    /** What comes before the tender, whatever a table says (HG-5.1-3). */
    private static final List<String> BEFORE_TENDER = List.of(Procedure.PROJECT_APPROVAL, Procedure.FINANCE_REVIEW);

    private final ApprovalRegister approvals;
    private final FeeRegister fees;
    private final SupervisorRegister supervisors;
    private final Offices offices;

    PermitRecords(ApprovalRegister approvals, FeeRegister fees, SupervisorRegister supervisors, Offices offices) {
        this.approvals = approvals;
        this.fees = fees;
        this.supervisors = supervisors;
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

    /** Project approval and financial review as far as they are not granted: Chinese names, each with its state. */
    public List<String> approvalsMissing(String project) {
        List<Approval> all = approvals.approvals(project);
        return BEFORE_TENDER.stream()
                .filter(id -> all.stream()
                        .noneMatch(approval -> approval.procedure().id().equals(id) && approval.granted()))
                .map(id -> all.stream()
                        .filter(approval -> approval.procedure().id().equals(id))
                        .findFirst()
                        .map(this::missing)
                        .map(missing -> "%s（%s）".formatted(missing.name(), missing.state()))
                        .orElse(id.equals(Procedure.PROJECT_APPROVAL) ? "立项（尚未申报）" : "财政评审（尚未申报）"))
                .toList();
    }

    /** What the project needs and may be granted after the construction permit, and is not yet (HG-5.1-3). */
    public List<ProcedureTime> laterProcedures(String project) {
        return approvals.approvals(project).stream()
                .filter(approval ->
                        approval.procedure().needed() && approval.procedure().stage() == Stage.LATER)
                .filter(approval -> !approval.granted())
                .map(ProcedureTime::of)
                .toList();
    }

    /** The fees that were not paid when the permit was applied for (HG-5.1-3). */
    public List<StatedFee> owedFees(String project) {
        return fees.fees(project).stream().filter(StatedFee::owed).toList();
    }

    /** Who supervises the project for the authorities of quality and safety; empty before their filings (HG-5.1-4). */
    public List<NamedSupervisor> supervisors(String project) {
        return supervisors.of(project);
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
