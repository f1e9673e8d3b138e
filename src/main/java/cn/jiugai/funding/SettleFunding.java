package cn.jiugai.funding;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Marks the funding plan as settled: it has passed its checks. */
@Component
class SettleFunding extends Action {

    private final FundingPlans plans;

    SettleFunding(FundingPlans plans) {
        this.plans = plans;
    }

    @Override
    public String label() {
        return "确定资金筹措方案";
    }

    @Override
    protected void act(Step step, Results results) {
        plans.settle(step.project());
    }
}
