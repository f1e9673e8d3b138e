package cn.jiugai.handover;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends back a council one of whose sides is neither named nor named as not existing (JA-3.8-2). */
@Component
class CheckCouncil extends Check {

    private final HandoverRegister handovers;
    private final CouncilRegister councils;

    CheckCouncil(HandoverRegister handovers, CouncilRegister councils) {
        this.handovers = handovers;
        this.councils = councils;
    }

    @Override
    public String label() {
        return "核对四方议事组织";
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
        Handover handover = handovers.of(step);
        return new Council(councils.seats(handover.id()), handover.ownersAssembly()).check();
    }
}
