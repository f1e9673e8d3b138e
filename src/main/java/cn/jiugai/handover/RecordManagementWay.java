package cn.jiugai.handover;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the way of management that street and community chose, and why (JA-3.8-3). */
@Component
class RecordManagementWay extends Recorder {

    private final HandoverRegister handovers;

    RecordManagementWay(HandoverRegister handovers) {
        this.handovers = handovers;
    }

    @Override
    public String label() {
        return "登记管理方式";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(HandoverVariables.COMMUNITY, HandoverVariables.MANAGEMENT_WAY, HandoverVariables.WAY_REASON);
    }

    @Override
    protected void record(Step step) {
        handovers.setWay(
                handovers.of(step).id(),
                step.get(HandoverVariables.MANAGEMENT_WAY),
                step.get(HandoverVariables.WAY_REASON));
    }
}
