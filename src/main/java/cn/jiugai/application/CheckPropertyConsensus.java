package cn.jiugai.application;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses to go on without the consensus of the owners on the property management (HG-3-6). */
@Component
class CheckPropertyConsensus extends Check {

    private final PropertyRegister register;

    CheckPropertyConsensus(PropertyRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "核对物业管理共识";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new OwnersConsensus(register.consensus(step.project())).check();
    }
}
