package cn.jiugai.funding;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps what each source bears of the project (JA-2-1) and its entry in the city's investment plan (JA-2-2). */
@Component
class RecordFunding extends Recorder {

    private final FundingRegister funding;

    RecordFunding(FundingRegister funding) {
        this.funding = funding;
    }

    @Override
    public String label() {
        return "登记资金筹措方案";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.concat(
                        Stream.of(FundingVariables.INVESTMENT_PLAN_NUMBER, FundingVariables.INVESTMENT_PLAN_YEAR),
                        Arrays.stream(FundingKind.values()).map(FundingKind::variable))
                .collect(Collectors.toList());
    }

    @Override
    protected void record(Step step) {
        Map<FundingKind, Fen> amounts = new EnumMap<>(FundingKind.class);
        for (FundingKind kind : FundingKind.values()) {
            step.find(kind.variable())
                    .filter(amount -> amount.isMoreThan(Fen.ZERO))
                    .ifPresent(amount -> amounts.put(kind, amount));
        }
        Optional<InvestmentPlanEntry> entry = step.find(FundingVariables.INVESTMENT_PLAN_NUMBER)
                .flatMap(number -> step.find(FundingVariables.INVESTMENT_PLAN_YEAR)
                        .map(year -> new InvestmentPlanEntry(number, year)));
        funding.setSources(step.project(), amounts);
        funding.setPlan(step.project(), entry);
    }
}
