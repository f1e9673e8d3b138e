package cn.jiugai.funding;

import cn.jiugai.engine.MatterCondition;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The funding plan was settled once and may be made anew, e.g. because the estimate was corrected (JA-2-1, HG-6-1). */
@Component
class FundingSettled implements MatterCondition {

    private final FundingPlans plans;

    FundingSettled(FundingPlans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<String> obstacle(String project) {
        return plans.settled(project)
                ? Optional.empty()
                : Optional.of("项目%s的资金筹措方案还没有定案，请在正在办理的任务里编制".formatted(project));
    }
}
