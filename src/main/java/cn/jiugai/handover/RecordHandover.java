package cn.jiugai.handover;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the day of the handover and who received it (JA-3.8-1). */
@Component
class RecordHandover extends Recorder {

    private final HandoverRegister handovers;

    RecordHandover(HandoverRegister handovers) {
        this.handovers = handovers;
    }

    @Override
    public String label() {
        return "登记移交";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(HandoverVariables.HANDED_OVER_ON, HandoverVariables.RECEIVED_BY);
    }

    @Override
    protected void record(Step step) {
        handovers.close(
                step.instance(), step.get(HandoverVariables.HANDED_OVER_ON), step.get(HandoverVariables.RECEIVED_BY));
    }
}
