package cn.jiugai.payment;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells which change orders go to the housing bureau; the plan names no limit (执行口径, JA-3.5-4). One of a project after the
 * other: two at the same moment are not both the one that still fits into the share.
 */
@Component
class CheckChangeLimit extends Check {

    private static final Parameter<Fen> SINGLE = Parameter.yuan("changeLimit", "建设单位（实施主体）可核准的单项变更金额", "0", "10000000");
    private static final Parameter<Ratio> SHARE =
            Parameter.ratio("changeShare", "建设单位（实施主体）可核准的累计变更占合同价款的比例", "0%", "20%");

    private final ChangeOrders changes;
    private final ContractSums sums;
    private final PaymentSources sources;

    CheckChangeLimit(ChangeOrders changes, ContractSums sums, PaymentSources sources) {
        this.sources = sources;
        this.changes = changes;
        this.sums = sums;
    }

    @Override
    public String label() {
        return "核对变更限额";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(SINGLE, SHARE);
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("限额按审查时累计的变更核对，由谁批准已经办过，不再重新核对");
    }

    @Override
    protected Verdict verdict(Step step) {
        sources.hold(step.project());
        Fen earlier = changes.approved(step.project()).stream()
                .map(order -> ChangeLimit.size(order.amount()))
                .reduce(Fen.ZERO, Fen::plus);
        return new ChangeLimit(
                        changes.get(step.instance()).amount(),
                        earlier,
                        sums.agreed(step.project()).orElseThrow(),
                        step.get(SINGLE),
                        step.get(SHARE))
                .check();
    }
}
