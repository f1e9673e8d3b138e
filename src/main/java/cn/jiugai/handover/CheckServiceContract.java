package cn.jiugai.handover;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends back a service contract that is older than the decision of the owners' assembly (JA-3.8-3). */
@Component
class CheckServiceContract extends Check {

    private final HandoverRegister handovers;
    private final ManagementRegister managements;

    CheckServiceContract(HandoverRegister handovers, ManagementRegister managements) {
        this.handovers = handovers;
        this.managements = managements;
    }

    @Override
    public String label() {
        return "核对物业服务合同";
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
        return managements.contract(handovers.of(step).id()).orElseThrow().check();
    }
}
