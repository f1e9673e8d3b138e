package cn.jiugai.adjustment;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses the approval of one's own application, and of one that has become impossible. */
@Component
class CheckScopeApproval extends Check {

    private final ScopeChangeRegister register;
    private final ScopeApplications applications;

    CheckScopeApproval(ScopeChangeRegister register, ScopeApplications applications) {
        this.register = register;
        this.applications = applications;
    }

    @Override
    public String label() {
        return "核对范围调整的批准手续";
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("范围一经调整，项目就不再是核对时的样子");
    }

    @Override
    protected Verdict verdict(Step step) {
        ScopeApplication asked = register.get(step.instance());
        return new AdjustmentApproval(
                        asked.appliedBy(), asked.decision().orElseThrow().person(), applications.judge(step.instance()))
                .check();
    }
}
