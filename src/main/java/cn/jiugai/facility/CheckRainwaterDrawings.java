package cn.jiugai.facility;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses drawings that were final before the joints were given, or that go by other ones (HG-5.4-1). */
@Component
class CheckRainwaterDrawings extends Check {

    private final RainwaterRegister rainwater;

    CheckRainwaterDrawings(RainwaterRegister rainwater) {
        this.rainwater = rainwater;
    }

    @Override
    public String label() {
        return "核对雨水管网图纸";
    }

    @Override
    protected Verdict verdict(Step step) {
        return rainwater.drawings(step.project()).check();
    }
}
