package cn.jiugai.payment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import cn.jiugai.scheme.SchemeRecords;
import cn.jiugai.scheme.WorksItem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps which change the contractor applies for, or that it withdraws it (JA-3.5-4). */
@Component
class RecordChangeOrder extends Recorder {

    private final ChangeOrders changes;
    private final PaymentSources sources;
    private final SchemeRecords schemes;

    RecordChangeOrder(ChangeOrders changes, PaymentSources sources, SchemeRecords schemes) {
        this.changes = changes;
        this.sources = sources;
        this.schemes = schemes;
    }

    @Override
    public String label() {
        return "登记工程变更申请";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ChangeVariables.WITHDRAWN,
                ChangeVariables.REASON,
                ChangeVariables.ITEMS,
                ChangeVariables.DIRECTION,
                ChangeVariables.AMOUNT);
    }

    @Override
    protected void record(Step step) {
        if (step.yes(ChangeVariables.WITHDRAWN)) {
            changes.close(step.instance(), ChangeState.WITHDRAWN);
            return;
        }
        boolean less = ChangeVariables.LESS.equals(step.get(ChangeVariables.DIRECTION));
        Fen amount = step.get(ChangeVariables.AMOUNT);
        sources.hold(step.project());
        changes.apply(
                step.instance(),
                step.project(),
                step.get(ChangeVariables.REASON),
                less ? Fen.ZERO.minus(amount) : amount,
                items(step),
                step.person());
    }

    private Map<Integer, String> items(Step step) {
        List<String> chosen = step.get(ChangeVariables.ITEMS);
        return schemes.worksItems(step.project()).stream()
                .filter(item -> chosen.contains(String.valueOf(item.number())))
                .collect(Collectors.toMap(WorksItem::number, WorksItem::label));
    }
}
