package cn.jiugai.acceptance;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Sends a comparison back that leaves an item of plan or scheme unanswered (JA-3.7-3). */
@Component
class CheckComparison extends Check {

    private final PlannedItems planned;
    private final Comparisons comparisons;

    CheckComparison(PlannedItems planned, Comparisons comparisons) {
        this.planned = planned;
        this.comparisons = comparisons;
    }

    @Override
    public String label() {
        return "核对逐项比对";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new Comparison(planned.of(step.project()), comparisons.newest(step.instance())).check();
    }
}
