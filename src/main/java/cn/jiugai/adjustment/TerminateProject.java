package cn.jiugai.adjustment;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.ProjectRuns;
import cn.jiugai.engine.Step;
import cn.jiugai.project.Communities;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import cn.jiugai.project.ScopeChange;
import cn.jiugai.project.WorksFinished;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A project ends before its time: its processes end, its communities are free for another project, its history stays. */
@Component
class TerminateProject extends Action {

    private final AdjustmentRegister adjustments;
    private final Projects projects;
    private final ProjectStates states;
    private final Communities communities;
    private final Suspensions suspensions;
    private final ProjectRuns runs;
    private final WorkCalendar calendar;
    private final ApplicationEventPublisher events;

    TerminateProject(
            AdjustmentRegister adjustments,
            Projects projects,
            ProjectStates states,
            Communities communities,
            Suspensions suspensions,
            ProjectRuns runs,
            WorkCalendar calendar,
            ApplicationEventPublisher events) {
        this.adjustments = adjustments;
        this.projects = projects;
        this.states = states;
        this.communities = communities;
        this.suspensions = suspensions;
        this.runs = runs;
        this.calendar = calendar;
        this.events = events;
    }

    @Override
    public String label() {
        return "终止项目";
    }

    @Override
    protected void act(Step step, Results results) {
        Adjustment asked = adjustments.get(step.instance());
        if (states.lock(step.project()) == ProjectState.SUSPENDED) {
            LocalDate today = calendar.today();
            suspensions.end(step.project(), today, calendar.days().between(suspensions.since(step.project()), today));
        }
        ScopeChange change = Basis.of(asked);
        projects.communities(step.project())
                .forEach(community -> communities.remove(step.project(), community.name(), change));
        states.set(step.project(), ProjectState.TERMINATED);
        events.publishEvent(new WorksFinished(step.project(), calendar.today()));
        runs.end(step.district(), step.project(), step.instance(), change.basis());
    }
}
