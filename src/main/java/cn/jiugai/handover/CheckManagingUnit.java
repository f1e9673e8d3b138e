package cn.jiugai.handover;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Bars the handover while no managing unit is named or its duties of upkeep are not written down (JA-3.8-1). */
@Component
class CheckManagingUnit extends Check {

    private final HandoverRegister handovers;

    CheckManagingUnit(HandoverRegister handovers) {
        this.handovers = handovers;
    }

    @Override
    public String label() {
        return "核对管理单位和责任";
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
        return new ManagingUnit(handover.managingUnit(), handover.upkeepDuties()).check();
    }
}
