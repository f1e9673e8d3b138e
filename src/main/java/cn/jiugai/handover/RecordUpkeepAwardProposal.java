package cn.jiugai.handover;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the street proposes as an award in place of subsidy; without a proposal nothing is kept (JA-3.8-4). */
@Component
class RecordUpkeepAwardProposal extends Recorder {

    private final HandoverRegister handovers;
    private final UpkeepAwardRegister awards;

    RecordUpkeepAwardProposal(HandoverRegister handovers, UpkeepAwardRegister awards) {
        this.handovers = handovers;
        this.awards = awards;
    }

    @Override
    public String label() {
        return "登记以奖代补申请";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                HandoverVariables.COMMUNITY,
                UpkeepAwardVariables.AWARD_PROPOSED,
                UpkeepAwardVariables.PROPOSED_AMOUNT,
                UpkeepAwardVariables.AWARD_BASIS);
    }

    @Override
    protected void record(Step step) {
        if (step.yes(UpkeepAwardVariables.AWARD_PROPOSED)) {
            awards.propose(
                    handovers.of(step).id(),
                    step.get(UpkeepAwardVariables.PROPOSED_AMOUNT),
                    step.get(UpkeepAwardVariables.AWARD_BASIS),
                    step.person());
        }
    }
}
