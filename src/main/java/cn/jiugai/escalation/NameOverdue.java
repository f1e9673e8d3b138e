package cn.jiugai.escalation;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in the name of a task what is overdue. */
@Component
class NameOverdue extends Opener {

    private final EscalationRegister register;

    NameOverdue(EscalationRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "在任务名称后注明逾期事项";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(EscalationVariables.ESCALATION);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        sheet.about(register.get(step.get(EscalationVariables.ESCALATION)).stepName());
    }
}
