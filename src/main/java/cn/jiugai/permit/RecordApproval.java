package cn.jiugai.permit;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps a department's approval of one procedure, or why it sent the application back (JA-3.5-5). */
@Component
class RecordApproval extends Recorder {

    private static final String GRANTED = "granted";

    private final ApprovalRegister approvals;
    private final Parties parties;

    RecordApproval(ApprovalRegister approvals, Parties parties) {
        this.approvals = approvals;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记审批结果";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                PermitVariables.PROCEDURE,
                PermitVariables.OUTCOME,
                PermitVariables.DOCUMENT_NUMBER,
                PermitVariables.ISSUED_ON,
                PermitVariables.OBJECTION);
    }

    @Override
    protected void record(Step step) {
        String procedure = step.get(PermitVariables.PROCEDURE);
        String unit = parties.unit(
                step, approvals.approval(step.project(), procedure).procedure().department());
        if (GRANTED.equals(step.get(PermitVariables.OUTCOME))) {
            approvals.grant(
                    step.project(),
                    procedure,
                    unit,
                    step.get(PermitVariables.DOCUMENT_NUMBER),
                    step.get(PermitVariables.ISSUED_ON));
        } else {
            approvals.sendBack(step.project(), procedure, unit, step.get(PermitVariables.OBJECTION));
        }
    }
}
