package cn.jiugai.payment;

import cn.jiugai.project.FinishHold;
import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The works are not finished while a change order is open: nobody knows yet what belongs to them (JA-3.5-4). */
@Component
class HoldFinishForChanges implements FinishHold {

    private final ChangeOrders changes;

    HoldFinishForChanges(ChangeOrders changes) {
        this.changes = changes;
    }

    @Override
    public List<Finding> open(String project) {
        List<ChangeOrder> open = changes.open(project);
        return open.isEmpty()
                ? List.of()
                : List.of(new Finding(
                        "JA-3.5-4",
                        "%d件工程变更没有办结".formatted(open.size()),
                        "工程变更全部办结后报告竣工",
                        "还差%d件：%s"
                                .formatted(
                                        open.size(),
                                        open.stream().map(ChangeOrder::label).collect(Collectors.joining("；"))),
                        "请办结批准，或由施工单位撤回后重新报告"));
    }
}
