package cn.jiugai.handover;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends back an award above what was proposed, or against the department in charge (JA-3.8-4). */
@Component
class CheckUpkeepAward extends Check {

    private final HandoverRegister handovers;
    private final UpkeepAwardRegister awards;

    CheckUpkeepAward(HandoverRegister handovers, UpkeepAwardRegister awards) {
        this.handovers = handovers;
        this.awards = awards;
    }

    @Override
    public String label() {
        return "核对核定金额";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(HandoverVariables.COMMUNITY);
    }

    @Override
    protected String about(Step step) {
        return step.get(HandoverVariables.COMMUNITY);
    }

    @Override
    protected Verdict verdict(Step step) {
        return awards.of(handovers.of(step).id()).orElseThrow().check();
    }
}
