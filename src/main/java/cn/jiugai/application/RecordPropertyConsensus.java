package cn.jiugai.application;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the consensus of the owners on way and fee of the management, or that there is none (HG-3-6, HG-7-4). */
@Component
class RecordPropertyConsensus extends Recorder {

    private final PropertyRegister register;

    RecordPropertyConsensus(PropertyRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记物业管理共识";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ApplicationVariables.NO_CONSENSUS,
                ApplicationVariables.MANAGEMENT_WAY,
                ApplicationVariables.MANAGER,
                ApplicationVariables.PROPERTY_FEE,
                ApplicationVariables.CONSENSUS_DOCUMENT,
                ApplicationVariables.CONSENSUS_FORM,
                ApplicationVariables.CONSENSUS_ON);
    }

    @Override
    protected void record(Step step) {
        register.setConsensus(
                step,
                step.yes(ApplicationVariables.NO_CONSENSUS)
                        ? null
                        : new PropertyConsensus(
                                ManagementWay.valueOf(step.get(ApplicationVariables.MANAGEMENT_WAY)),
                                step.find(ApplicationVariables.MANAGER).orElse(null),
                                step.get(ApplicationVariables.PROPERTY_FEE),
                                step.get(ApplicationVariables.CONSENSUS_DOCUMENT),
                                ConsentWay.valueOf(step.get(ApplicationVariables.CONSENSUS_FORM)),
                                step.get(ApplicationVariables.CONSENSUS_ON)));
    }
}
