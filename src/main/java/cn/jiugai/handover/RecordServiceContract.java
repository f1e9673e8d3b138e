package cn.jiugai.handover;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Keeps the contract of the firm that the owners' assembly hired (JA-3.8-3); when the street has to state the facts anew
 * instead, a contract that was sent back before is no longer kept.
 */
@Component
class RecordServiceContract extends Recorder {

    private final HandoverRegister handovers;
    private final ManagementRegister managements;

    RecordServiceContract(HandoverRegister handovers, ManagementRegister managements) {
        this.handovers = handovers;
        this.managements = managements;
    }

    @Override
    public String label() {
        return "登记物业服务合同";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                HandoverVariables.COMMUNITY,
                HandoverVariables.HIRING_FAILED,
                HandoverVariables.HIRED_FIRM,
                HandoverVariables.ASSEMBLY_DAY,
                HandoverVariables.CONTRACT_NUMBER,
                HandoverVariables.CONTRACT_SIGNED_ON,
                HandoverVariables.CONTRACT_MONTHS);
    }

    @Override
    protected void record(Step step) {
        long handover = handovers.of(step).id();
        if (step.yes(HandoverVariables.HIRING_FAILED)) {
            managements.dropContract(handover);
            return;
        }
        managements.putContract(
                handover,
                new ServiceContract(
                        step.get(HandoverVariables.HIRED_FIRM),
                        step.get(HandoverVariables.ASSEMBLY_DAY),
                        step.get(HandoverVariables.CONTRACT_NUMBER),
                        step.get(HandoverVariables.CONTRACT_SIGNED_ON),
                        step.get(HandoverVariables.CONTRACT_MONTHS)));
    }
}
