package cn.jiugai.report;

import cn.jiugai.acceptance.AcceptanceRecords;
import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.ProjectRoad;
import cn.jiugai.escalation.Escalation;
import cn.jiugai.escalation.Escalations;
import cn.jiugai.funding.FundingRecords;
import cn.jiugai.office.Offices;
import cn.jiugai.progress.ProgressRecords;
import cn.jiugai.progress.WorksProgress;
import cn.jiugai.project.ActiveProjects;
import cn.jiugai.project.Community;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import cn.jiugai.rectification.RectificationRecords;
import cn.jiugai.scheme.WorksClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws the figures of a report from the register as it is now. */
@Component
class ReportFigures {

    static final String STREET = "streetOffice";

    private final ActiveProjects active;
    private final Projects projects;
    private final ProjectStates states;
    private final ProjectRoad road;
    private final Offices offices;
    private final ConstructionRecords construction;
    private final ProgressRecords progress;
    private final AcceptanceRecords acceptances;
    private final RectificationRecords rectifications;
    private final FundingRecords funding;
    private final Escalations escalations;

    ReportFigures(
            ActiveProjects active,
            Projects projects,
            ProjectStates states,
            ProjectRoad road,
            Offices offices,
            ConstructionRecords construction,
            ProgressRecords progress,
            AcceptanceRecords acceptances,
            RectificationRecords rectifications,
            FundingRecords funding,
            Escalations escalations) {
        this.active = active;
        this.projects = projects;
        this.states = states;
        this.road = road;
        this.offices = offices;
        this.construction = construction;
        this.progress = progress;
        this.acceptances = acceptances;
        this.rectifications = rectifications;
        this.funding = funding;
        this.escalations = escalations;
    }

    /** A line for each project of the street that was going on in the period. */
    List<ReportLine> of(StreetReport report) {
        Map<String, List<String>> phases = road.open(report.district());
        return projects(report.district(), report.firstOn(), report.lastOn())
                .filter(project -> isOf(project, report.street()))
                .map(project -> line(project, phases.getOrDefault(project.number(), List.of())))
                .toList();
    }

    /** The streets that had a project in the period; the others report nothing. */
    List<String> streets(String district, Period period) {
        return projects(district, period.first(), period.last())
                .flatMap(project -> offices.holder(district, project.number(), STREET).stream())
                .map(unit -> unit.id())
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Project> projects(String district, LocalDate first, LocalDate last) {
        return active.between(district, first, last).stream();
    }

    private boolean isOf(Project project, String street) {
        return offices.holder(project.district(), project.number(), STREET)
                .filter(unit -> unit.id().equals(street))
                .isPresent();
    }

    private ReportLine line(Project project, List<String> phases) {
        String number = project.number();
        WorksProgress works = progress.of(number);
        WorksProgress basic = works.of(WorksClass.BASIC);
        return new ReportLine(
                number,
                project.name(),
                projects.communities(number).stream()
                        .mapToInt(Community::households)
                        .sum(),
                phases.isEmpty() ? "—" : String.join("、", phases),
                states.of(number).label(),
                construction.startedOn(number).orElse(null),
                construction.completedOn(number).orElse(null),
                works.total(),
                works.finished(),
                basic.total(),
                basic.finished(),
                passed(number),
                (int) escalations.of(number).stream().filter(Escalation::isOpen).count(),
                rectifications.open(number).size(),
                funding.openChargeCases(number).size());
    }

    private int passed(String project) {
        Predicate<String> joint = acceptances::jointlyAccepted;
        Predicate<String> comprehensive = acceptances::comprehensivelyAccepted;
        return (int) Stream.of(joint, comprehensive)
                .filter(acceptance -> acceptance.test(project))
                .count();
    }
}
