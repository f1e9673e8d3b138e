package cn.jiugai.handover;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps how many households are for which way of management, as a new round (JA-3.8-3). */
@Component
class RecordOwnersOpinions extends Recorder {

    private final HandoverRegister handovers;
    private final ManagementRegister managements;

    RecordOwnersOpinions(HandoverRegister handovers, ManagementRegister managements) {
        this.handovers = handovers;
        this.managements = managements;
    }

    @Override
    public String label() {
        return "登记业主意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                HandoverVariables.COMMUNITY,
                HandoverVariables.FOR_TRUSTEESHIP,
                HandoverVariables.FOR_SOCIAL_ORGANISATION,
                HandoverVariables.FOR_SELF_MANAGEMENT,
                HandoverVariables.NO_OPINION,
                HandoverVariables.OWNERS_ASKED_ON);
    }

    @Override
    protected void record(Step step) {
        managements.addOpinions(
                handovers.of(step).id(),
                new OwnersOpinions(
                        step.get(HandoverVariables.FOR_TRUSTEESHIP),
                        step.get(HandoverVariables.FOR_SOCIAL_ORGANISATION),
                        step.get(HandoverVariables.FOR_SELF_MANAGEMENT),
                        step.get(HandoverVariables.NO_OPINION)),
                step.get(HandoverVariables.OWNERS_ASKED_ON));
    }
}
