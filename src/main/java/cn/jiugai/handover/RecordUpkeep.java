package cn.jiugai.handover;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the managing unit, which two of the roads have named already, and its duties of upkeep (JA-3.8-1). */
@Component
class RecordUpkeep extends Recorder {

    private final HandoverRegister handovers;
    private final ManagingFirm firm;

    RecordUpkeep(HandoverRegister handovers, ManagingFirm firm) {
        this.handovers = handovers;
        this.firm = firm;
    }

    @Override
    public String label() {
        return "登记管理单位和管养责任";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(HandoverVariables.COMMUNITY, HandoverVariables.MANAGING_UNIT, HandoverVariables.UPKEEP_DUTIES);
    }

    @Override
    protected void record(Step step) {
        Handover handover = handovers.of(step);
        String unit = firm.name(handover)
                .or(() -> step.find(HandoverVariables.MANAGING_UNIT))
                .orElse(null);
        String duties = step.find(HandoverVariables.UPKEEP_DUTIES).orElse(null);
        handovers.setUpkeep(handover.id(), new ManagingUnit(unit, duties));
    }
}
