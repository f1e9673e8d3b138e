package cn.jiugai.permit;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Starts the clock of the construction permit (JA-3.5-5). */
@Component
class RecordPermitRequest extends Recorder {

    private final PermitRegister permits;

    RecordPermitRequest(PermitRegister permits) {
        this.permits = permits;
    }

    @Override
    public String label() {
        return "登记施工许可申请";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PermitVariables.PERMIT_APPLICANT);
    }

    @Override
    protected void record(Step step) {
        permits.request(step.project(), Procedure.CONSTRUCTION_PERMIT, step.get(PermitVariables.PERMIT_APPLICANT));
    }
}
