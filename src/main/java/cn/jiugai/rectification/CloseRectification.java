package cn.jiugai.rectification;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Closes a finding (销号) whose rectification was accepted. */
@Component
class CloseRectification extends Action {

    private final Rectifications rectifications;

    CloseRectification(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public String label() {
        return "整改销号";
    }

    @Override
    protected void act(Step step, Results results) {
        rectifications.close(step.instance());
    }
}
