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

    private final PermitRegister permits;
    private final Parties parties;

    RecordConstructionPermit(PermitRegister permits, Parties parties) {
        this.permits = permits;
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
        Approval permit = permits.approval(step.project(), Procedure.CONSTRUCTION_PERMIT);
        permits.grant(
                step.project(),
                permit.procedureId(),
                parties.unit(step, permit.department()),
                step.get(PermitVariables.PERMIT_NUMBER),
                step.get(PermitVariables.PERMIT_ISSUED_ON));
    }
}
