package cn.jiugai.acceptance;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.project.AcceptanceHolds;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Holds an acceptance while anything is open that has to be settled before, all of it named at once (JA-2-6, JA-3.7-3). */
@Component
class CheckMattersSettled extends Check {

    private final AcceptanceHolds holds;

    CheckMattersSettled(AcceptanceHolds holds) {
        this.holds = holds;
    }

    @Override
    public String label() {
        return "核对未结事项";
    }

    @Override
    protected Verdict verdict(Step step) {
        return holds.check(step.project());
    }
}
