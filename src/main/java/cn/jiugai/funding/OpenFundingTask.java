package cn.jiugai.funding;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Brings what an earlier plan of the project said, so that only what changes has to be filled in. */
@Component
class OpenFundingTask extends Opener {

    private final FundingPlans plans;

    OpenFundingTask(FundingPlans plans) {
        this.plans = plans;
    }

    @Override
    public String label() {
        return "带出上次的资金筹措方案";
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        plans.find(step.project()).ifPresent(head -> {
            head.entry().ifPresent(entry -> {
                sheet.fill(FundingVariables.INVESTMENT_PLAN_NUMBER, entry.number());
                sheet.fill(FundingVariables.INVESTMENT_PLAN_YEAR, entry.year());
            });
            sheet.fill(FundingVariables.CARRIERS, names(head.carriers()));
            sheet.fill(FundingVariables.SERVICES, names(head.services()));
            sheet.fill(FundingVariables.OTHER_SERVICES, head.otherServices());
            sheet.fill(FundingVariables.ORIGINAL_OWNER_ANSWER, head.originalOwnerAnswer());
        });
    }

    private static Object names(Collection<? extends Enum<?>> values) {
        return values.isEmpty() ? null : values.stream().map(Enum::name).toList();
    }
}
