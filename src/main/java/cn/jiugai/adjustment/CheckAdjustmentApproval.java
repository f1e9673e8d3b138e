package cn.jiugai.adjustment;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses the approval of one's own application, and of one that has become impossible. */
@Component
class CheckAdjustmentApproval extends Check {

    private final AdjustmentRegister adjustments;
    private final Applications applications;

    CheckAdjustmentApproval(AdjustmentRegister adjustments, Applications applications) {
        this.adjustments = adjustments;
        this.applications = applications;
    }

    @Override
    public String label() {
        return "核对批准手续";
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("调整一经执行，项目就不再是核对时的样子");
    }

    @Override
    protected Verdict verdict(Step step) {
        Adjustment asked = adjustments.get(step.instance());
        return new AdjustmentApproval(
                        asked.appliedBy(), asked.decision().orElseThrow().person(), applications.judge(step.instance()))
                .check();
    }
}
