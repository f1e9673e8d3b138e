package cn.jiugai.funding;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps when and where residents were told who pays and which charges the utilities have declared (JA-2-6). */
@Component
class RecordFundingNotice extends Recorder {

    private final FundingPlans plans;

    RecordFundingNotice(FundingPlans plans) {
        this.plans = plans;
    }

    @Override
    public String label() {
        return "登记公示情况";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(FundingVariables.PUBLISHED_ON, FundingVariables.PUBLISHED_AT);
    }

    @Override
    protected void record(Step step) {
        plans.publish(step.project(), step.get(FundingVariables.PUBLISHED_ON), step.get(FundingVariables.PUBLISHED_AT));
    }
}
