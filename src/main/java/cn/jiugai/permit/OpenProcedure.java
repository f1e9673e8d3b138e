package cn.jiugai.permit;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in the name of a task which procedure it is about, as a unit may hold several at once. */
@Component
class OpenProcedure extends Opener {

    private final ApprovalRegister approvals;

    OpenProcedure(ApprovalRegister approvals) {
        this.approvals = approvals;
    }

    @Override
    public String label() {
        return "注明是哪一项手续";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PermitVariables.PROCEDURE);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        sheet.about(approvals
                .approval(step.project(), step.get(PermitVariables.PROCEDURE))
                .procedure()
                .name());
    }
}
