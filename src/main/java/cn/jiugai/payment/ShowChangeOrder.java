package cn.jiugai.payment;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a change order asks for, and what was said to it so far. */
@Component
class ShowChangeOrder extends View {

    private final ChangeOrders changes;
    private final ChangeOpinions opinions;
    private final Parties parties;

    ShowChangeOrder(ChangeOrders changes, ChangeOpinions opinions, Parties parties) {
        this.changes = changes;
        this.opinions = opinions;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "显示工程变更申请";
    }

    @Override
    protected String show(Step step) {
        ChangeOrder order = changes.get(step.instance());
        String said = opinions.reviews(step.instance()).stream()
                .map(opinion -> "\n\n%s：%s"
                        .formatted(
                                parties.unitName(step, opinion.role()),
                                opinion.agrees() ? "同意" : "不同意，" + opinion.opinion()))
                .collect(Collectors.joining());
        return "第%d号工程变更，合同价款%s，涉及%s。\n\n理由：%s%s"
                .formatted(
                        order.number(),
                        ChangeOrder.signed(order.amount()),
                        String.join("、", order.items()),
                        order.reason(),
                        said);
    }
}
