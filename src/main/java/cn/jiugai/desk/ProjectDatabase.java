package cn.jiugai.desk;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.ProjectRoad;
import cn.jiugai.engine.WaitingTasks;
import cn.jiugai.engine.WaitingTasks.Waiting;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.progress.ProgressRecords;
import cn.jiugai.progress.WorksProgress;
import cn.jiugai.project.Community;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import cn.jiugai.project.Supervision;
import cn.jiugai.project.SupervisionRecord;
import cn.jiugai.scheme.WorksClass;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The database of projects: nobody enters anything, all of it follows from what was done (JA-3.5-1). */
@Component
class ProjectDatabase {

    private static final String STREET = "streetOffice";

    private final VisibleProjects visible;
    private final Projects projects;
    private final ProjectStates states;
    private final ProjectRoad road;
    private final WaitingTasks tasks;
    private final Offices offices;
    private final ProgressRecords progress;
    private final ConstructionRecords construction;
    private final Supervision supervision;
    private final Clock clock;

    ProjectDatabase(
            VisibleProjects visible,
            Projects projects,
            ProjectStates states,
            ProjectRoad road,
            WaitingTasks tasks,
            Offices offices,
            ProgressRecords progress,
            ConstructionRecords construction,
            Supervision supervision,
            Clock clock) {
        this.visible = visible;
        this.projects = projects;
        this.states = states;
        this.road = road;
        this.tasks = tasks;
        this.offices = offices;
        this.progress = progress;
        this.construction = construction;
        this.supervision = supervision;
        this.clock = clock;
    }

    /** The projects that the caller may look at as a whole, the newest plan year first. */
    List<DatabaseEntry> entries() {
        List<Project> all = visible.all();
        List<String> districts = all.stream().map(Project::district).distinct().toList();
        Map<String, Map<String, List<String>>> phases =
                districts.stream().collect(Collectors.toMap(Function.identity(), road::open));
        Map<String, List<Waiting>> waiting = districts.stream()
                .flatMap(district -> tasks.of(district).stream())
                .collect(Collectors.groupingBy(Waiting::project));
        return all.stream()
                .map(project -> entry(
                        project,
                        phases.get(project.district()).getOrDefault(project.number(), List.of()),
                        waiting.getOrDefault(project.number(), List.of())))
                .toList();
    }

    private DatabaseEntry entry(Project project, List<String> phases, List<Waiting> waiting) {
        String number = project.number();
        List<Community> communities = projects.communities(number);
        WorksProgress works = progress.of(number);
        List<SupervisionRecord> records = supervision.of(project);
        return new DatabaseEntry(
                number,
                project.name(),
                project.planYear(),
                offices.holder(project.district(), number, STREET)
                        .map(Unit::name)
                        .orElse(null),
                communities.size(),
                communities.stream().mapToInt(Community::households).sum(),
                communities.stream().mapToInt(Community::buildings).sum(),
                communities.stream().map(Community::areaM2).reduce(BigDecimal.ZERO, BigDecimal::add),
                project.estimate().toString(),
                phases,
                states.of(number).label(),
                works.text(),
                works.of(WorksClass.BASIC).text(),
                construction.startedOn(number).orElse(null),
                construction.completedOn(number).orElse(null),
                waiting.stream()
                        .map(Waiting::unit)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(offices::nameOf)
                        .toList(),
                waiting.stream().filter(task -> task.isOverdue(clock.instant())).count(),
                records.size(),
                records.stream().filter(SupervisionRecord::open).count());
    }
}
