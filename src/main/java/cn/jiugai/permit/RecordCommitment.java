package cn.jiugai.permit;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps who signed the commitment of the construction unit, whose paper the step asks for (JA-4.5-2). */
@Component
class RecordCommitment extends Recorder {

    private final PermitRegister permits;

    RecordCommitment(PermitRegister permits) {
        this.permits = permits;
    }

    @Override
    public String label() {
        return "登记告知承诺书";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PermitVariables.COMMITMENT_SIGNATORY);
    }

    @Override
    protected void record(Step step) {
        permits.setSignatory(step.project(), step.get(PermitVariables.COMMITMENT_SIGNATORY));
    }
}
