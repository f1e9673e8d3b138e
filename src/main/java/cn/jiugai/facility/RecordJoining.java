package cn.jiugai.facility;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps that the network is joined to the main (HG-5.4-1). */
@Component
class RecordJoining extends Recorder {

    private final RainwaterRegister rainwater;

    RecordJoining(RainwaterRegister rainwater) {
        this.rainwater = rainwater;
    }

    @Override
    public String label() {
        return "登记接驳情况";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(RainwaterVariables.JOINED_ON, RainwaterVariables.JOINING_TEXT);
    }

    @Override
    protected void record(Step step) {
        rainwater.reportJoining(
                step.project(),
                step.get(RainwaterVariables.JOINED_ON),
                step.get(RainwaterVariables.JOINING_TEXT).strip(),
                step.person());
    }
}
