package cn.jiugai.facility;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses while a joint is not confirmed by the municipal facilities centre (HG-5.4-1). */
@Component
class CheckRainwaterJoined extends Check {

    private final RainwaterRegister rainwater;

    CheckRainwaterJoined(RainwaterRegister rainwater) {
        this.rainwater = rainwater;
    }

    @Override
    public String label() {
        return "核对接驳确认";
    }

    @Override
    protected Verdict verdict(Step step) {
        return rainwater.joined(step.project()).check();
    }
}
