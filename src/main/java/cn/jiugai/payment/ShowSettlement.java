package cn.jiugai.payment;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The settlement as it stands: account, reviews, what audit found, what the contractor has against it. */
@Component
class ShowSettlement extends View {

    private final Settlements settlements;
    private final Parties parties;

    ShowSettlement(Settlements settlements, Parties parties) {
        this.settlements = settlements;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "显示竣工结算";
    }

    @Override
    protected String show(Step step) {
        String project = step.project();
        List<String> parts = new ArrayList<>();
        settlements
                .account(project)
                .ifPresent(account -> parts.add("报送金额%s，合同价款（含已批准的变更）%s%s"
                        .formatted(
                                account.claimed(),
                                account.contract(),
                                lines(settlements.differences(project, SettlementStage.ACCOUNT, account.round())))));
        settlements
                .reviews(project)
                .forEach(review -> parts.add("%s：%s"
                        .formatted(
                                parties.unitName(step, review.role()),
                                review.agrees() ? "同意" : "不同意，" + review.opinion())));
        settlements.audit(project).ifPresent(audit -> parts.add(show(project, audit)));
        return String.join("\n\n", parts);
    }

    private String show(String project, Settlements.Audit audit) {
        String objection = audit.objection() == null ? "" : "\n\n施工单位的异议：" + audit.objection();
        return "第%d轮审定金额%s（%s）%s%s"
                .formatted(
                        audit.round(),
                        audit.audited(),
                        audit.reportNumber(),
                        lines(settlements.differences(project, SettlementStage.AUDIT, audit.round())),
                        objection);
    }

    private static String lines(List<Difference> differences) {
        return differences.isEmpty()
                ? "，没有差异"
                : differences.stream()
                        .map(difference -> "\n- " + difference.label())
                        .collect(Collectors.joining("", "，差异：", ""));
    }
}
