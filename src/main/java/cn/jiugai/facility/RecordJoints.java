package cn.jiugai.facility;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps where the network is joined to the main (HG-5.4-1). */
@Component
class RecordJoints extends Recorder {

    private final RainwaterRegister rainwater;

    RecordJoints(RainwaterRegister rainwater) {
        this.rainwater = rainwater;
    }

    @Override
    public String label() {
        return "登记接驳点位";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(RainwaterVariables.JOINT_COUNT, RainwaterVariables.JOINT_POINTS, RainwaterVariables.JOINTS_ON);
    }

    @Override
    protected void record(Step step) {
        rainwater.joints(
                step.project(),
                step.get(RainwaterVariables.JOINT_COUNT),
                step.get(RainwaterVariables.JOINT_POINTS).strip(),
                step.get(RainwaterVariables.JOINTS_ON),
                step.person());
    }
}
