package cn.jiugai.permit;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The procedures of the green channel that nobody has applied for yet, side by side. One that is under way already, or was
 * approved before the facts changed, is not asked for again.
 */
@Component
class NeededProcedures extends Subjects {

    private final ApprovalRegister approvals;

    NeededProcedures(ApprovalRegister approvals) {
        this.approvals = approvals;
    }

    @Override
    public String label() {
        return "待申报的手续";
    }

    @Override
    protected List<String> subjects(Step step) {
        return approvals.approvals(step.project()).stream()
                .filter(approval ->
                        approval.procedure().needed() && approval.procedure().inGreenChannel())
                .filter(approval -> approval.requestedAt() == null)
                .map(approval -> approval.procedure().id())
                .toList();
    }
}
