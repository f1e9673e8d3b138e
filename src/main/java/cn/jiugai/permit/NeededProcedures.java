package cn.jiugai.permit;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The procedures that wait for their department, side by side; the construction permit comes after them. */
@Component
class NeededProcedures extends Subjects {

    private final PermitRegister permits;

    NeededProcedures(PermitRegister permits) {
        this.permits = permits;
    }

    @Override
    public String label() {
        return "待批准的手续";
    }

    @Override
    protected List<String> subjects(Step step) {
        return permits.approvals(step.project()).stream()
                .filter(approval -> !approval.granted() && !approval.isConstructionPermit())
                .map(Approval::procedureId)
                .toList();
    }
}
