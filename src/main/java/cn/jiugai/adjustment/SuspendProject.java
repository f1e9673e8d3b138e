package cn.jiugai.adjustment;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.ProjectRuns;
import cn.jiugai.engine.Step;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import org.springframework.stereotype.Component;

/** Everything of the project stands still from today, in the register and in the engine. */
@Component
class SuspendProject extends Action {

    private final ProjectStates states;
    private final Suspensions suspensions;
    private final ProjectRuns runs;
    private final WorkCalendar calendar;

    SuspendProject(ProjectStates states, Suspensions suspensions, ProjectRuns runs, WorkCalendar calendar) {
        this.states = states;
        this.suspensions = suspensions;
        this.runs = runs;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "暂停项目";
    }

    @Override
    protected void act(Step step, Results results) {
        states.lock(step.project());
        states.set(step.project(), ProjectState.SUSPENDED);
        suspensions.begin(step.instance(), step.project(), calendar.today());
        runs.suspend(step.district(), step.project(), step.instance());
    }
}
