package cn.jiugai.desk;

import cn.jiugai.obligation.ObligationRecords;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Roles;
import cn.jiugai.permit.PermitRecords;
import cn.jiugai.permit.ProcedureTime;
import cn.jiugai.project.Project;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The procedures of a project with the time that each took, what is still owed after its permit, and who supervises it; for
 * the page 项目进度 (JA-3.5-5, HG-5.1-3 to HG-5.1-5).
 */
@DeskApi
class PermitsController {

    private final VisibleProjects visible;
    private final PermitRecords permits;
    private final ObligationRecords obligations;
    private final Offices offices;
    private final Roles roles;

    PermitsController(
            VisibleProjects visible,
            PermitRecords permits,
            ObligationRecords obligations,
            Offices offices,
            Roles roles) {
        this.visible = visible;
        this.permits = permits;
        this.obligations = obligations;
        this.offices = offices;
        this.roles = roles;
    }

    /** @param supervisors in Chinese, one a line; empty before the filings */
    record Record(List<Line> procedures, List<Owed> obligations, List<String> supervisors) {}

    /**
     * @param department Chinese name of its role
     * @param state why it is left out, or how far it is
     * @param time working days taken and allowed; empty while it was not applied for
     */
    record Line(String name, String department, String state, String time, boolean overTerm) {}

    /** @param state by when and how many working days are left */
    record Owed(String title, String state, boolean overdue) {}

    @GetMapping("/projects/{number}/permits")
    Record permits(@PathVariable("number") String number) {
        Project project = visible.get(number);
        return new Record(
                permits.procedures(number).stream()
                        .map(procedure -> line(project, procedure))
                        .toList(),
                obligations.of(number).stream()
                        .map(owed -> new Owed(owed.obligation().title(), owed.state(), owed.daysLeft() < 0))
                        .toList(),
                permits.supervisors(number).stream()
                        .map(named -> "%s：%s（%s），%s"
                                .formatted(
                                        offices.nameOf(named.unit()),
                                        named.officer(),
                                        named.phone(),
                                        named.supervision()))
                        .toList());
    }

    private Line line(Project project, ProcedureTime procedure) {
        return new Line(
                procedure.name(),
                roles.name(project.district(), procedure.department()).orElse(procedure.department()),
                state(procedure),
                procedure.requestedAt().isEmpty()
                        ? ""
                        : "%d/%d个工作日".formatted(procedure.workingDays(), procedure.term()),
                procedure.overTerm());
    }

    private static String state(ProcedureTime procedure) {
        if (procedure.documentNumber().isPresent()) {
            return "已批准（%s）".formatted(procedure.documentNumber().get());
        }
        if (!procedure.needed()) {
            return "不办，" + procedure.reason();
        }
        return procedure.requestedAt().isPresent() ? "办理中" : procedure.ahead();
    }
}
