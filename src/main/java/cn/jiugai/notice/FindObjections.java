package cn.jiugai.notice;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds out whether the notice has raised objections, so that residents meet about them (HG-4.1-1). */
@Component
class FindObjections extends Action {

    private static final String OBJECTIONS_RAISED = "objectionsRaised";

    private final ObjectionRegister objections;

    FindObjections(ObjectionRegister objections) {
        this.objections = objections;
    }

    @Override
    public String label() {
        return "汇总公示异议";
    }

    @Override
    public List<String> results() {
        return List.of(OBJECTIONS_RAISED);
    }

    @Override
    protected void act(Step step, Results results) {
        results.put(OBJECTIONS_RAISED, !objections.of(step.project()).isEmpty());
    }
}
