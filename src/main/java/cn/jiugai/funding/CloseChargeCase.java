package cn.jiugai.funding;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Closes a case about a charge; it no longer holds the acceptance (JA-2-6). */
@Component
class CloseChargeCase extends Action {

    private final ChargeCases cases;

    CloseChargeCase(ChargeCases cases) {
        this.cases = cases;
    }

    @Override
    public String label() {
        return "办结收费问题";
    }

    @Override
    protected void act(Step step, Results results) {
        cases.close(step.instance());
    }
}
