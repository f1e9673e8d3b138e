package cn.jiugai.permit;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps number and day of the construction permit (JA-3-1). */
@Component
class RecordConstructionPermit extends Recorder {

    private final ApprovalRegister approvals;
    private final Parties parties;

    RecordConstructionPermit(ApprovalRegister approvals, Parties parties) {
        this.approvals = approvals;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记施工许可证";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PermitVariables.PERMIT_NUMBER, PermitVariables.PERMIT_ISSUED_ON);
    }

    @Override
    protected void record(Step step) {
        Procedure permit = approvals
                .approval(step.project(), Procedure.CONSTRUCTION_PERMIT)
                .procedure();
        approvals.grant(
                step.project(),
                permit.id(),
                parties.unit(step, permit.department()),
                step.get(PermitVariables.PERMIT_NUMBER),
                step.get(PermitVariables.PERMIT_ISSUED_ON));
    }
}
