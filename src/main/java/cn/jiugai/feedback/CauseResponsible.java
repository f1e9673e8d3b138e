package cn.jiugai.feedback;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** The role that has to put it right. */
@Component
class CauseResponsible extends View {

    private final Causes causes;

    CauseResponsible(Causes causes) {
        this.causes = causes;
    }

    @Override
    public String label() {
        return "不满意原因的责任单位";
    }

    @Override
    protected String show(Step step) {
        return causes.get(step.get(SatisfactionVariables.CAUSE)).responsible();
    }
}
