package cn.jiugai.desk;

import cn.jiugai.application.ApplicationRecords;
import cn.jiugai.assessment.AssessmentRecords;
import cn.jiugai.assessment.UnitAssessment;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.escalation.Escalation;
import cn.jiugai.escalation.Escalations;
import cn.jiugai.leadership.LeadingGroups;
import cn.jiugai.monthly.MonthlyRanking;
import cn.jiugai.monthly.MonthlyRecords;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Roles;
import cn.jiugai.office.Unit;
import cn.jiugai.plan.AnnualPlans;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import cn.jiugai.report.ReportRecords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes a task's card line. */
@Component
class Cards {

    private final Projects projects;
    private final ApplicationRecords applications;
    private final AnnualPlans plans;
    private final ReportRecords reports;
    private final AssessmentRecords assessments;
    private final MonthlyRecords months;
    private final LeadingGroups groups;
    private final Offices offices;
    private final Roles roles;
    private final Escalations escalations;
    private final PlanDates dates;
    private final WorkCalendar calendar;
    private final Clock clock;

    Cards(
            Projects projects,
            ApplicationRecords applications,
            AnnualPlans plans,
            ReportRecords reports,
            AssessmentRecords assessments,
            MonthlyRecords months,
            LeadingGroups groups,
            Offices offices,
            Roles roles,
            Escalations escalations,
            PlanDates dates,
            WorkCalendar calendar,
            Clock clock) {
        this.projects = projects;
        this.applications = applications;
        this.plans = plans;
        this.reports = reports;
        this.assessments = assessments;
        this.months = months;
        this.groups = groups;
        this.offices = offices;
        this.roles = roles;
        this.escalations = escalations;
        this.dates = dates;
        this.calendar = calendar;
        this.clock = clock;
    }

    Card of(OpenTask task) {
        LocalDate due = task.due() == null ? null : calendar.dayOf(task.due());
        Optional<Project> project = projects.find(task.project());
        return new Card(
                project.map(Project::number).orElseGet(() -> matter(task.project())),
                project.map(Project::name).orElse(null),
                task.name(),
                names(task.units()),
                due,
                deadline(task),
                task.missingRole()
                        .map(role -> new Card.Role(
                                role, roles.name(task.district(), role).orElse(role)))
                        .orElse(null),
                task.uploads(),
                escalations.open(task.id()).map(this::escalated).orElse(null),
                dates.urgent(task).orElse(null),
                due == null ? null : calendar.note(due).orElse(null));
    }

    /** What a task is about that belongs to no project. */
    private String matter(String businessKey) {
        return plans.title(businessKey)
                .or(() -> applications.find(businessKey).map(applied -> applied.number() + " " + applied.name()))
                .or(() -> months.find(businessKey).map(MonthlyRanking::title))
                .or(() -> groups.title(businessKey))
                .or(() -> assessments.find(businessKey).map(UnitAssessment::title))
                .or(() -> reports.find(businessKey).map(report -> offices.nameOf(report.street()) + report.title()))
                .orElse(businessKey);
    }

    private String escalated(Escalation escalation) {
        LocalDate since =
                escalation.escalatedAt().atZoneSameInstant(clock.getZone()).toLocalDate();
        return escalations
                .demanded(escalation)
                .map(day -> "已督办，要求%s前办结".formatted(day))
                .orElse("已督办（%s转主管部门）".formatted(since));
    }

    private List<String> names(List<String> units) {
        return units.stream()
                .map(id -> offices.unit(id).map(Unit::name).orElse(id))
                .toList();
    }

    private Deadline deadline(OpenTask task) {
        Date due = task.due();
        if (task.suspended()) {
            return Deadline.suspended();
        }
        if (due == null) {
            return Deadline.none();
        }
        return Deadline.of(calendar.left(due), clock.instant().isAfter(due.toInstant()));
    }
}
