package cn.jiugai.application;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses a community that is to be demolished or redeveloped (HG-3-7). */
@Component
class CheckDemolition extends Check {

    private final DemolitionRegister register;

    CheckDemolition(DemolitionRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "核对无拆改计划";
    }

    @Override
    protected Verdict verdict(Step step) {
        return register.get(step.project()).check();
    }
}
