package cn.jiugai.escalation;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Closes an escalation whose matter was found to be done. */
@Component
class CloseEscalation extends Action {

    private final EscalationRegister register;

    CloseEscalation(EscalationRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "办结督办事项";
    }

    @Override
    protected void act(Step step, Results results) {
        register.close(step.get(EscalationVariables.ESCALATION), EscalationState.CLOSED);
    }
}
