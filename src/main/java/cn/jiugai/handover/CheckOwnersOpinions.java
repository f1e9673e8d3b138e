package cn.jiugai.handover;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses opinions of owners that nobody gave, or of more households than the community has (JA-3.8-3). */
@Component
class CheckOwnersOpinions extends Check {

    private static final OwnersOpinions NONE = new OwnersOpinions(0, 0, 0, 0);

    private final HandoverRegister handovers;
    private final ManagementRegister managements;
    private final OwnCommunity own;

    CheckOwnersOpinions(HandoverRegister handovers, ManagementRegister managements, OwnCommunity own) {
        this.handovers = handovers;
        this.managements = managements;
        this.own = own;
    }

    @Override
    public String label() {
        return "核对业主意见户数";
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
        return managements
                .opinions(handovers.of(step).id())
                .orElse(NONE)
                .check(own.of(step).households());
    }
}
