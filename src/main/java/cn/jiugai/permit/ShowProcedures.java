package cn.jiugai.permit;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All procedures of the project: left out and why, waiting, or approved, each with its time (JA-3.5-5). */
@Component
class ShowProcedures extends View {

    private final ApprovalRegister approvals;

    ShowProcedures(ApprovalRegister approvals) {
        this.approvals = approvals;
    }

    @Override
    public String label() {
        return "列出手续清单和用时";
    }

    @Override
    protected String show(Step step) {
        return approvals.approvals(step.project()).stream()
                .map(approval -> "- %s：%s".formatted(approval.procedure().name(), state(approval)))
                .collect(Collectors.joining("\n"));
    }

    private String state(Approval approval) {
        Procedure procedure = approval.procedure();
        if (approval.granted()) {
            return "已批准（%s），%s".formatted(approval.documentNumber().orElseThrow(), time(approval));
        }
        if (!procedure.needed()) {
            return "不办，" + procedure.reason();
        }
        return approval.last()
                .map(round -> underWay(approval, round))
                .orElseGet(() -> procedure.stage() == Stage.PERMITS
                        ? "需办，%s，时限%d个工作日".formatted(procedure.reason(), procedure.term())
                        : procedure.stage().ahead());
    }

    private String underWay(Approval approval, Approval.Round round) {
        return round.objection() == null
                ? "审批中（%s申报），时限%d个工作日"
                        .formatted(
                                approvals.requestedOn(round),
                                approval.procedure().term())
                : "退回补正，" + round.objection();
    }

    private static String time(Approval approval) {
        int term = approval.procedure().term();
        String used = approval.workingDays() == 0 ? "当日办结" : "用时%d个工作日".formatted(approval.workingDays());
        return approval.over() == 0
                ? "%s，时限%d个工作日，未超时".formatted(used, term)
                : "%s，时限%d个工作日，超时%d个工作日".formatted(used, term, approval.over());
    }
}
