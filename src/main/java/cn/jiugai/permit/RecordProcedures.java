package cn.jiugai.permit;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes what the table has decided into the register: each procedure, needed or not, and why (JA-4.5-1). */
@Component
class RecordProcedures extends Action {

    private static final String DRAWING_REVIEW_NEEDED = "drawingReviewNeeded";

    private final PermitRegister permits;

    RecordProcedures(PermitRegister permits) {
        this.permits = permits;
    }

    @Override
    public String label() {
        return "登记手续清单";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PermitVariables.PROCEDURES);
    }

    @Override
    public List<String> results() {
        return List.of(DRAWING_REVIEW_NEEDED);
    }

    @Override
    protected void act(Step step, Results results) {
        ProcedureList list = new ProcedureList(step.get(PermitVariables.PROCEDURES));
        permits.setProcedures(step.project(), list.procedures());
        results.put(DRAWING_REVIEW_NEEDED, list.needs(Procedure.DRAWING_REVIEW));
    }
}
