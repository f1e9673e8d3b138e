package cn.jiugai.handover;

import cn.jiugai.acceptance.AcceptanceRecords;
import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends a handover back that the managing unit has not received (JA-3.8-1), or that was before the acceptance (JA-3-1). */
@Component
class CheckReceipt extends Check {

    private final HandoverRegister handovers;
    private final ReceiptRegister receipts;
    private final AcceptanceRecords acceptances;

    CheckReceipt(HandoverRegister handovers, ReceiptRegister receipts, AcceptanceRecords acceptances) {
        this.handovers = handovers;
        this.receipts = receipts;
        this.acceptances = acceptances;
    }

    @Override
    public String label() {
        return "核对接收情况";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(HandoverVariables.COMMUNITY);
    }

    @Override
    protected String about(Step step) {
        return step.get(HandoverVariables.COMMUNITY);
    }

    @Override
    protected Verdict verdict(Step step) {
        Handover handover = handovers.of(step);
        return acceptances
                .comprehensive(step.project())
                .map(accepted -> receipts.newest(handover.id()).check(handover.handedOverOn(), accepted.concludedOn()))
                .orElseGet(() -> new CompletionAccepted(false).check());
    }
}
