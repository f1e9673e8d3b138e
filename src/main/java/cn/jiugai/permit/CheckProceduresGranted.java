package cn.jiugai.permit;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Offices;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets the construction permit be applied for only when all other needed procedures are approved (JA-4.5-1). */
@Component
class CheckProceduresGranted extends Check {

    private final PermitRegister permits;
    private final Offices offices;

    CheckProceduresGranted(PermitRegister permits, Offices offices) {
        this.permits = permits;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "核对手续办结";
    }

    @Override
    protected Verdict verdict(Step step) {
        List<Approval> needed = permits.approvals(step.project()).stream()
                .filter(approval -> !approval.isConstructionPermit())
                .toList();
        return new ProceduresGranted(
                        needed.size(),
                        needed.stream()
                                .filter(approval -> !approval.granted())
                                .map(this::missing)
                                .toList())
                .check();
    }

    private ProceduresGranted.Missing missing(Approval approval) {
        String state = approval.whyNot()
                .map(why -> "%s退回，%s".formatted(offices.nameOf(approval.unit()), why))
                .orElse("尚未批准");
        return new ProceduresGranted.Missing(approval.procedureId(), approval.name(), state);
    }
}
