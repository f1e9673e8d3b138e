package cn.jiugai.handover;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the finance department decides on the proposed award, with its document (JA-3.8-4). */
@Component
class RecordUpkeepAwardDecision extends Recorder {

    private final HandoverRegister handovers;
    private final UpkeepAwardRegister awards;

    RecordUpkeepAwardDecision(HandoverRegister handovers, UpkeepAwardRegister awards) {
        this.handovers = handovers;
        this.awards = awards;
    }

    @Override
    public String label() {
        return "登记以奖代补核定";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                HandoverVariables.COMMUNITY,
                UpkeepAwardVariables.AWARD_GRANTED,
                UpkeepAwardVariables.GRANTED_AMOUNT,
                UpkeepAwardVariables.AWARD_DOCUMENT,
                UpkeepAwardVariables.AWARD_DECIDED_ON,
                UpkeepAwardVariables.AWARD_REFUSAL);
    }

    @Override
    protected void record(Step step) {
        long handover = handovers.of(step).id();
        if (step.get(UpkeepAwardVariables.AWARD_GRANTED)) {
            awards.grant(
                    handover,
                    step.get(UpkeepAwardVariables.GRANTED_AMOUNT),
                    step.get(UpkeepAwardVariables.AWARD_DOCUMENT),
                    step.get(UpkeepAwardVariables.AWARD_DECIDED_ON),
                    step.person());
        } else {
            awards.refuse(
                    handover,
                    step.get(UpkeepAwardVariables.AWARD_DECIDED_ON),
                    step.get(UpkeepAwardVariables.AWARD_REFUSAL),
                    step.person());
        }
    }
}
