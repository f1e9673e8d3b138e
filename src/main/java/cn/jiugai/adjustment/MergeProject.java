package cn.jiugai.adjustment;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.ProjectRuns;
import cn.jiugai.engine.Step;
import cn.jiugai.project.Communities;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import cn.jiugai.project.ScopeChange;
import cn.jiugai.project.WorksFinished;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** All communities and the estimate go to the other project, which goes through the map anew; this one ends as merged. */
@Component
class MergeProject extends Action {

    private final AdjustmentRegister adjustments;
    private final Projects projects;
    private final ProjectStates states;
    private final Communities communities;
    private final ProjectRuns runs;
    private final WorkCalendar calendar;
    private final ApplicationEventPublisher events;

    MergeProject(
            AdjustmentRegister adjustments,
            Projects projects,
            ProjectStates states,
            Communities communities,
            ProjectRuns runs,
            WorkCalendar calendar,
            ApplicationEventPublisher events) {
        this.adjustments = adjustments;
        this.projects = projects;
        this.states = states;
        this.communities = communities;
        this.runs = runs;
        this.calendar = calendar;
        this.events = events;
    }

    @Override
    public String label() {
        return "合并项目";
    }

    @Override
    protected void act(Step step, Results results) {
        Adjustment asked = adjustments.get(step.instance());
        Stream.of(asked.project(), asked.otherProject()).sorted().forEach(states::lock);
        Project ending = projects.get(asked.project());
        Project into = projects.get(asked.otherProject());
        ScopeChange change = Basis.of(asked);
        projects.communities(ending.number())
                .forEach(community -> communities.move(community.name(), ending.number(), into.number(), change));
        projects.setEstimate(into.number(), into.estimate().plus(ending.estimate()));
        states.set(ending.number(), ProjectState.MERGED);
        events.publishEvent(new WorksFinished(ending.number(), calendar.today()));
        runs.end(step.district(), ending.number(), step.instance(), change.basis());
        runs.startAnew(step.district(), into.number(), change.basis());
    }
}
