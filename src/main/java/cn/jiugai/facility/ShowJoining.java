package cn.jiugai.facility;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** What was reported about the joining of the network (HG-5.4-1). */
@Component
class ShowJoining extends View {

    private final RainwaterRegister rainwater;

    ShowJoining(RainwaterRegister rainwater) {
        this.rainwater = rainwater;
    }

    @Override
    public String label() {
        return "列出接驳情况";
    }

    @Override
    protected String show(Step step) {
        return rainwater.report(step.project());
    }
}
