package cn.jiugai.facility;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps how many joints the municipal facilities centre confirms (HG-5.4-1). */
@Component
class RecordJoiningConfirmation extends Recorder {

    private final RainwaterRegister rainwater;

    RecordJoiningConfirmation(RainwaterRegister rainwater) {
        this.rainwater = rainwater;
    }

    @Override
    public String label() {
        return "登记接驳确认";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                RainwaterVariables.CONFIRMED_JOINTS, RainwaterVariables.CONFIRMED_ON, RainwaterVariables.JOINING_NOTE);
    }

    @Override
    protected void record(Step step) {
        rainwater.confirmJoining(
                step.project(),
                step.get(RainwaterVariables.CONFIRMED_JOINTS),
                step.get(RainwaterVariables.CONFIRMED_ON),
                step.find(RainwaterVariables.JOINING_NOTE).orElse(null),
                step.person());
    }
}
