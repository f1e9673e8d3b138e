package cn.jiugai.feedback;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Begins a survey of satisfaction: from now on answers of households belong to it (JA-4.8-2). */
@Component
class OpenSatisfaction extends Action {

    private final Surveys surveys;

    OpenSatisfaction(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public String label() {
        return "建立满意度调查";
    }

    @Override
    protected void act(Step step, Results results) {
        surveys.open(step.instance(), step.project());
    }
}
