package cn.jiugai.permit;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** The procedure of a task: why it is needed, its time limit, and why it was sent back if it was. */
@Component
class ShowProcedure extends View {

    private final ApprovalRegister approvals;

    ShowProcedure(ApprovalRegister approvals) {
        this.approvals = approvals;
    }

    @Override
    public String label() {
        return "列出单项手续情况";
    }

    @Override
    protected String show(Step step) {
        Approval approval = approvals.approval(step.project(), step.get(PermitVariables.PROCEDURE));
        Procedure procedure = approval.procedure();
        String facts =
                "**%s**\n\n办理理由：%s\n\n时限：%d个工作日".formatted(procedure.name(), procedure.reason(), procedure.term());
        return approval.objection()
                .map(objection -> facts + "\n\n**退回原因**\n\n" + objection)
                .orElse(facts);
    }
}
