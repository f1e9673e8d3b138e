package cn.jiugai.permit;

import cn.jiugai.engine.ProjectRuns;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The procedures of the green channel that have to be applied for now, side by side. One that is under way already, or was
 * approved before the facts changed, is not asked for again; one whose process was ended without an answer is.
 */
@Component
class NeededProcedures extends Subjects {

    private static final String APPROVAL = "procedureApproval";

    private final ApprovalRegister approvals;
    private final ProjectRuns runs;

    NeededProcedures(ApprovalRegister approvals, ProjectRuns runs) {
        this.approvals = approvals;
        this.runs = runs;
    }

    @Override
    public String label() {
        return "待申报的手续";
    }

    @Override
    protected List<String> subjects(Step step) {
        Set<String> running =
                runs.subjects(step.district(), step.project(), APPROVAL, PermitVariables.PROCEDURE.name());
        return approvals.approvals(step.project()).stream()
                .filter(approval ->
                        approval.procedure().needed() && approval.procedure().inGreenChannel())
                .filter(approval -> !approval.granted())
                .map(approval -> approval.procedure().id())
                .filter(procedure -> !running.contains(procedure))
                .toList();
    }
}
