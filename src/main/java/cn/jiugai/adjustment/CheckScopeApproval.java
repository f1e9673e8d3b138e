package cn.jiugai.adjustment;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses the approval of one's own application, and of one that has become impossible. */
@Component
class CheckScopeApproval extends Check {

    private final ScopeChangeRegister register;
    private final ScopeApplications applications;
    private final ProjectStates states;

    CheckScopeApproval(ScopeChangeRegister register, ScopeApplications applications, ProjectStates states) {
        this.register = register;
        this.applications = applications;
        this.states = states;
    }

    @Override
    public String label() {
        return "核对范围调整的批准手续";
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("范围一经调整，项目就不再是核对时的样子");
    }

    /** The change itself follows in the same transaction, and no other one of this project comes between. */
    @Override
    protected Verdict verdict(Step step) {
        states.lock(step.project());
        ScopeApplication asked = register.get(step.instance());
        return new AdjustmentApproval(
                        asked.appliedBy(), asked.decision().orElseThrow().person(), applications.judge(step.instance()))
                .check();
    }
}
