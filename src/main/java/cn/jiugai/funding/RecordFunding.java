package cn.jiugai.funding;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Keeps what the plan says beside its uploaded amounts: the entry in the city's investment plan (JA-2-2), the carriers
 * (JA-2-8), the services of the project (JA-2-9), the original owner's answer (JA-2-7).
 */
@Component
class RecordFunding extends Recorder {

    private final FundingPlans plans;

    RecordFunding(FundingPlans plans) {
        this.plans = plans;
    }

    @Override
    public String label() {
        return "登记资金筹措方案";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                FundingVariables.INVESTMENT_PLAN_NUMBER,
                FundingVariables.INVESTMENT_PLAN_YEAR,
                FundingVariables.CARRIERS,
                FundingVariables.ORIGINAL_OWNER_ANSWER,
                FundingVariables.SERVICES,
                FundingVariables.OTHER_SERVICES);
    }

    @Override
    protected void record(Step step) {
        Optional<InvestmentPlanEntry> entry = step.find(FundingVariables.INVESTMENT_PLAN_NUMBER)
                .flatMap(number -> step.find(FundingVariables.INVESTMENT_PLAN_YEAR)
                        .map(year -> new InvestmentPlanEntry(number.strip(), year)));
        plans.put(
                step.project(),
                new FundingHead(
                        entry,
                        chosen(step, FundingVariables.CARRIERS, Carrier.class),
                        chosen(step, FundingVariables.SERVICES, CommunityService.class),
                        step.find(FundingVariables.OTHER_SERVICES).orElse(null),
                        step.find(FundingVariables.ORIGINAL_OWNER_ANSWER).orElse(null)));
    }

    private static <E extends Enum<E>> Set<E> chosen(Step step, Variable<List<String>> field, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        step.find(field).orElse(List.of()).forEach(value -> chosen.add(Enum.valueOf(type, value)));
        return chosen;
    }
}
