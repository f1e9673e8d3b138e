package cn.jiugai.construction;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps what each source bears of the project (JA-2-1) and its entry in the municipal investment plan (JA-2-2). */
@Component
class RecordFunding extends Recorder {

    private final FundingRegister funding;
    private final ConstructionRegister constructions;

    RecordFunding(FundingRegister funding, ConstructionRegister constructions) {
        this.funding = funding;
        this.constructions = constructions;
    }

    @Override
    public String label() {
        return "登记资金来源";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.concat(
                        Stream.of(ConstructionVariables.INVESTMENT_PLAN_ENTRY),
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
        funding.setSources(step.project(), amounts);
        constructions.setInvestmentPlanEntry(step.project(), step.get(ConstructionVariables.INVESTMENT_PLAN_ENTRY));
    }
}
