package cn.jiugai.tender;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Stops the award while a sign of an offence among the bids is not decided (JA-3.6-1). */
@Component
class CheckBidSigns extends Check {

    private final SignRegister signs;

    CheckBidSigns(SignRegister signs) {
        this.signs = signs;
    }

    @Override
    public String label() {
        return "核对投标迹象均已决定";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new OpenSigns(signs.all(step.project())).check();
    }
}
