package cn.jiugai.escalation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the department in charge demands, and by which day. */
@Component
class RecordPress extends Recorder {

    private final Pressing pressing;

    RecordPress(Pressing pressing) {
        this.pressing = pressing;
    }

    @Override
    public String label() {
        return "登记督办意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(EscalationVariables.ESCALATION, EscalationVariables.INSTRUCTION, EscalationVariables.NEW_DUE_ON);
    }

    @Override
    protected void record(Step step) {
        pressing.press(
                step.get(EscalationVariables.ESCALATION),
                step.get(EscalationVariables.INSTRUCTION),
                step.get(EscalationVariables.NEW_DUE_ON),
                step.person());
    }
}
