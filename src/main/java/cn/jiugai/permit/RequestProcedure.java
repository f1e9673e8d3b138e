package cn.jiugai.permit;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes an application for one procedure: the clock of its approval starts (JA-3.5-5). Says which department has it and
 * within how many working days.
 */
@Component
class RequestProcedure extends Action {

    private static final String DEPARTMENT = "department";
    private static final String TERM = "term";

    private final ApprovalRegister approvals;

    RequestProcedure(ApprovalRegister approvals) {
        this.approvals = approvals;
    }

    @Override
    public String label() {
        return "受理单项手续、开始计时";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PermitVariables.PROCEDURE, PermitVariables.APPLICANT);
    }

    @Override
    public List<String> results() {
        return List.of(DEPARTMENT, TERM);
    }

    @Override
    protected void act(Step step, Results results) {
        String id = step.get(PermitVariables.PROCEDURE);
        Procedure procedure = approvals.approval(step.project(), id).procedure();
        approvals.request(step.project(), id, step.get(PermitVariables.APPLICANT));
        results.put(DEPARTMENT, procedure.department());
        results.put(TERM, procedure.term());
    }
}
