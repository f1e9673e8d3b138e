package cn.jiugai.feedback;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** What has to be put right because households are not satisfied with it. */
@Component
class CauseFinding extends View {

    private final Causes causes;

    CauseFinding(Causes causes) {
        this.causes = causes;
    }

    @Override
    public String label() {
        return "不满意原因";
    }

    @Override
    protected String show(Step step) {
        return causes.get(step.get(SatisfactionVariables.CAUSE)).cause();
    }
}
