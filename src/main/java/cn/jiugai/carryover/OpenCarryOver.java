package cn.jiugai.carryover;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.OpenTasks;
import cn.jiugai.engine.ProjectRoad;
import cn.jiugai.engine.Step;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectYears;
import cn.jiugai.project.Projects;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts on record that a project is not finished in its plan year and how far it is, and finds out who has to say why. */
@Component
class OpenCarryOver extends Action {

    private static final String ANSWERING = "answering";
    private static final String STREET = "streetOffice";

    /** Who presses for something does not owe it. */
    private static final Set<String> PRESSING = Set.of("milestoneWatch", "escalation");

    private final Projects projects;
    private final ProjectYears years;
    private final ProjectRoad road;
    private final OpenTasks tasks;
    private final CarryOverRegister register;
    private final WorkCalendar calendar;

    OpenCarryOver(
            Projects projects,
            ProjectYears years,
            ProjectRoad road,
            OpenTasks tasks,
            CarryOverRegister register,
            WorkCalendar calendar) {
        this.projects = projects;
        this.years = years;
        this.road = road;
        this.tasks = tasks;
        this.register = register;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "登记未完成的项目";
    }

    @Override
    public List<String> results() {
        return List.of(ANSWERING);
    }

    /** Into the next plan year, or into the running one if the house was asleep for more than a year. */
    @Override
    protected void act(Step step, Results results) {
        Project project = projects.get(step.project());
        int from = years.current(project);
        int to = CarryOver.into(from, calendar.today());
        List<String> phases = road.open(step.district()).getOrDefault(project.number(), List.of());
        register.open(
                project.number(),
                from,
                to,
                step.instance(),
                phases.isEmpty() ? "不在任何阶段" : phases.stream().distinct().collect(Collectors.joining("、")));
        results.put(ANSWERING, answering(step));
    }

    /** The units that have something of the project open; the street if nobody has. */
    private String answering(Step step) {
        String units = tasks.of(step.district(), step.project()).stream()
                .filter(task -> !PRESSING.contains(task.process()))
                .map(OpenTask::units)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
        return units.isEmpty() ? STREET : units;
    }
}
