package cn.jiugai.adjustment;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.ProjectRuns;
import cn.jiugai.engine.Step;
import cn.jiugai.plan.PlanStarted;
import cn.jiugai.project.Communities;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import cn.jiugai.project.ScopeChange;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Some communities become a project of their own, with the next free number of the year, the same street and its part of the
 * estimate. Both go through the map anew: what was surveyed and answered stays and is not asked again.
 */
@Component
class SplitProject extends Action {

    private final AdjustmentRegister adjustments;
    private final Projects projects;
    private final ProjectStates states;
    private final Communities communities;
    private final NewProjects newProjects;
    private final ProjectRuns runs;
    private final ApplicationEventPublisher events;

    SplitProject(
            AdjustmentRegister adjustments,
            Projects projects,
            ProjectStates states,
            Communities communities,
            NewProjects newProjects,
            ProjectRuns runs,
            ApplicationEventPublisher events) {
        this.adjustments = adjustments;
        this.projects = projects;
        this.states = states;
        this.communities = communities;
        this.newProjects = newProjects;
        this.runs = runs;
        this.events = events;
    }

    @Override
    public String label() {
        return "拆分项目";
    }

    @Override
    protected void act(Step step, Results results) {
        states.lock(step.project());
        Adjustment asked = adjustments.get(step.instance());
        Project old = projects.get(asked.project());
        ScopeChange change = Basis.of(asked);
        Project made = newProjects.beside(old, asked.newName(), asked.moved(), change.person());
        projects.setEstimate(old.number(), asked.kept());
        List<String> leaving = asked.leaving();
        leaving.forEach(name -> communities.move(name, old.number(), made.number(), change));
        adjustments.split(asked.instance(), made.number());
        runs.startAnew(step.district(), old.number(), change.basis());
        runs.startAnew(step.district(), made.number(), change.basis());
        events.publishEvent(new PlanStarted(made.district(), made.planYear()));
    }
}
