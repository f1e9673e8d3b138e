package cn.jiugai.handover;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends back a meeting without one of the three parts of the management plan, or with one as a side has refused it (JA-3.8-5). */
@Component
class CheckCouncilPlan extends Check {

    private final HandoverRegister handovers;
    private final CouncilRegister councils;

    CheckCouncilPlan(HandoverRegister handovers, CouncilRegister councils) {
        this.handovers = handovers;
        this.councils = councils;
    }

    @Override
    public String label() {
        return "核对管理方案三个部分";
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
        return councils.deliberation(handovers.of(step).id()).plan();
    }
}
