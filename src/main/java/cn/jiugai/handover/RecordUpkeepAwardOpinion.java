package cn.jiugai.handover;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the department in charge says to the proposed award (JA-3.8-4). */
@Component
class RecordUpkeepAwardOpinion extends Recorder {

    private final HandoverRegister handovers;
    private final UpkeepAwardRegister awards;

    RecordUpkeepAwardOpinion(HandoverRegister handovers, UpkeepAwardRegister awards) {
        this.handovers = handovers;
        this.awards = awards;
    }

    @Override
    public String label() {
        return "登记以奖代补审核意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                HandoverVariables.COMMUNITY, UpkeepAwardVariables.AWARD_SUPPORTED, UpkeepAwardVariables.AWARD_OPINION);
    }

    @Override
    protected void record(Step step) {
        awards.support(
                handovers.of(step).id(),
                step.get(UpkeepAwardVariables.AWARD_SUPPORTED),
                step.get(UpkeepAwardVariables.AWARD_OPINION));
    }
}
