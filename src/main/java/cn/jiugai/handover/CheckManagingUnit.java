package cn.jiugai.handover;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
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
    protected Verdict verdict(Step step) {
        Handover handover = handovers.get(step.instance());
        return new ManagingUnit(handover.managingUnit(), handover.upkeepDuties()).check();
    }
}
