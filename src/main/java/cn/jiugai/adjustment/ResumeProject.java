package cn.jiugai.adjustment;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.ProjectRuns;
import cn.jiugai.engine.Step;
import cn.jiugai.project.ProjectResumed;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A suspended project goes on; what was due then is due as many working days later as it stood still. */
@Component
class ResumeProject extends Action {

    private final ProjectStates states;
    private final Suspensions suspensions;
    private final ProjectRuns runs;
    private final WorkCalendar calendar;
    private final ApplicationEventPublisher events;

    ResumeProject(
            ProjectStates states,
            Suspensions suspensions,
            ProjectRuns runs,
            WorkCalendar calendar,
            ApplicationEventPublisher events) {
        this.states = states;
        this.suspensions = suspensions;
        this.runs = runs;
        this.calendar = calendar;
        this.events = events;
    }

    @Override
    public String label() {
        return "恢复项目";
    }

    @Override
    protected void act(Step step, Results results) {
        states.lock(step.project());
        LocalDate today = calendar.today();
        int stoodStill = calendar.days().between(suspensions.since(step.project()), today);
        suspensions.end(step.project(), today, stoodStill);
        states.set(step.project(), ProjectState.RUNNING);
        events.publishEvent(new ProjectResumed(step.project(), stoodStill));
        runs.resume(step.district(), step.project(), stoodStill);
    }
}
