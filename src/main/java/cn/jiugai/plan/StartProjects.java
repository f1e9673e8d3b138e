package cn.jiugai.plan;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Processes;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Assignments;
import cn.jiugai.project.Community;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Enters the projects of a confirmed plan into the register, names their streets and communities, and starts the process of
 * each (JA-0-1). All in one transaction; run again it leaves alone what is there.
 */
@Component
class StartProjects extends Action {

    private static final String PROCESS = "renovation";
    private static final String SUMMARY_ON = "summaryOn";

    private static final Parameter<MonthDay> SUMMARY_DAY = DayOfYear.parameter("summaryDay", "年度总结日期");

    private final AnnualPlans plans;
    private final PlanRegister register;
    private final Projects projects;
    private final Assignments assignments;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    StartProjects(
            AnnualPlans plans,
            PlanRegister register,
            Projects projects,
            Assignments assignments,
            Processes processes,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.register = register;
        this.projects = projects;
        this.assignments = assignments;
        this.processes = processes;
        this.events = events;
    }

    @Override
    public String label() {
        return "启动计划内的项目";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(SUMMARY_DAY);
    }

    @Override
    public List<String> results() {
        return List.of(SUMMARY_ON);
    }

    @Override
    protected void act(Step step, Results results) {
        AnnualPlan plan = plans.get(step.project());
        List<PlannedCommunity> communities = register.communities(plan);
        for (PlannedProject project : register.projects(plan)) {
            if (projects.find(project.number()).isEmpty()) {
                enter(plan, project, communities);
            }
            processes.startOnce(plan.district(), PROCESS, project.number(), Map.of());
        }
        if (plan.state() != PlanState.STARTED) {
            register.started(plan);
        }
        results.put(SUMMARY_ON, step.get(SUMMARY_DAY).atYear(plan.year()).toString());
        events.publishEvent(new PlanStarted(plan.district(), plan.year()));
    }

    private void enter(AnnualPlan plan, PlannedProject project, List<PlannedCommunity> communities) {
        List<Community> own = communities.stream()
                .filter(community -> community.project().equals(project.number()))
                .map(StartProjects::community)
                .toList();
        projects.register(
                new Project(project.number(), plan.district(), plan.year(), project.name(), project.estimate()), own);
        assign(plan, project, PlanRoles.STREET, project.street());
        assign(plan, project, PlanRoles.COMMUNITY, project.community());
    }

    private void assign(AnnualPlan plan, PlannedProject project, String role, String unit) {
        assignments.name(plan.district(), project.number(), role, unit, plan.confirmedBy());
    }

    private static Community community(PlannedCommunity planned) {
        return new Community(
                null,
                planned.project(),
                planned.name(),
                planned.builtYear(),
                planned.households(),
                planned.buildings(),
                planned.area());
    }
}
