package cn.jiugai.payment;

import cn.jiugai.project.AgreedChanges;
import java.util.List;
import org.springframework.stereotype.Component;

/** The approved change orders, for the comparison of what was built with what was to be (JA-3.5-4, JA-3.7-3). */
@Component
class ChangesForAcceptance implements AgreedChanges {

    private final ChangeOrders changes;

    ChangesForAcceptance(ChangeOrders changes) {
        this.changes = changes;
    }

    @Override
    public List<Change> of(String project) {
        return changes.approved(project).stream()
                .map(change -> new Change(
                        "第%d号工程变更".formatted(change.number()),
                        String.join("、", change.items()),
                        "%s，合同价%s".formatted(change.reason(), ChangeOrder.signed(change.amount()))))
                .toList();
    }
}
