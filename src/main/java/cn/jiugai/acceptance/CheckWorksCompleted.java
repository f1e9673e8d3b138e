package cn.jiugai.acceptance;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.Gate;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Bars the joint acceptance while the works are not completed (JA-3.7-1). */
@Component
class CheckWorksCompleted extends Gate {

    private final ConstructionRecords constructions;

    CheckWorksCompleted(ConstructionRecords constructions) {
        this.constructions = constructions;
    }

    @Override
    public String label() {
        return "核对工程完工";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new WorksCompleted(constructions.completed(step.project())).check();
    }
}
