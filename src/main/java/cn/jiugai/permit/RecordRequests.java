package cn.jiugai.permit;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Starts the clock of every approval that is applied for (JA-3.5-5). */
@Component
class RecordRequests extends Recorder {

    private final PermitRegister permits;

    RecordRequests(PermitRegister permits) {
        this.permits = permits;
    }

    @Override
    public String label() {
        return "登记手续申报";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PermitVariables.APPLICANT);
    }

    @Override
    protected void record(Step step) {
        permits.approvals(step.project()).stream()
                .filter(approval -> !approval.granted() && !approval.isConstructionPermit())
                .forEach(approval ->
                        permits.request(step.project(), approval.procedureId(), step.get(PermitVariables.APPLICANT)));
    }
}
