package cn.jiugai.permit;

import cn.jiugai.engine.ProjectRuns;
import cn.jiugai.engine.Step;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The needed procedures that have to be applied for now. One that is under way already, or was approved before the facts
 * changed, is not asked for again; one whose process was ended without an answer is.
 */
@Component
class WaitingProcedures {

    private static final String APPROVAL = "procedureApproval";

    private final ApprovalRegister approvals;
    private final ProjectRuns runs;

    WaitingProcedures(ApprovalRegister approvals, ProjectRuns runs) {
        this.approvals = approvals;
        this.runs = runs;
    }

    /** Ids, in the order of the table, of those that the caller wants. */
    List<String> of(Step step, Predicate<Procedure> wanted) {
        Set<String> running =
                runs.subjects(step.district(), step.project(), APPROVAL, PermitVariables.PROCEDURE.name());
        return approvals.approvals(step.project()).stream()
                .filter(approval -> approval.procedure().needed() && wanted.test(approval.procedure()))
                .filter(approval -> !approval.granted())
                .map(approval -> approval.procedure().id())
                .filter(procedure -> !running.contains(procedure))
                .toList();
    }
}
