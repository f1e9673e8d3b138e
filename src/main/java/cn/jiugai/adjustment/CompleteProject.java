package cn.jiugai.adjustment;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import org.springframework.stereotype.Component;

/** A project that was handed over and evaluated is completed; listener of the last event of the map. */
@Component
class CompleteProject extends Action {

    private final ProjectStates states;

    CompleteProject(ProjectStates states) {
        this.states = states;
    }

    @Override
    public String label() {
        return "登记项目已完成";
    }

    @Override
    protected void act(Step step, Results results) {
        states.set(step.project(), ProjectState.COMPLETED);
    }
}
