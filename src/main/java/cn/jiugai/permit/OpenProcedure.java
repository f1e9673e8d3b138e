package cn.jiugai.permit;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names the procedure of a task, gives it to the department that the table names, and says why it is needed. */
@Component
class OpenProcedure extends Opener {

    private final PermitRegister permits;

    OpenProcedure(PermitRegister permits) {
        this.permits = permits;
    }

    @Override
    public String label() {
        return "注明手续，分到审批部门";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PermitVariables.PROCEDURE);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        Approval approval = permits.approval(step.project(), step.get(PermitVariables.PROCEDURE));
        sheet.about(approval.name());
        sheet.fill(PermitVariables.PARTY, approval.department());
        sheet.fill(PermitVariables.PROCEDURE_FACTS, "**%s**\n\n办理理由：%s".formatted(approval.name(), approval.reason()));
    }
}
