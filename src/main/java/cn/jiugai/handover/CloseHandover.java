package cn.jiugai.handover;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Enters the community as handed over: from this day on its managing unit looks after it (JA-3.8-1). */
@Component
class CloseHandover extends Action {

    private final HandoverRegister handovers;
    private final ReceiptRegister receipts;

    CloseHandover(HandoverRegister handovers, ReceiptRegister receipts) {
        this.handovers = handovers;
        this.receipts = receipts;
    }

    @Override
    public String label() {
        return "登记小区已移交";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(HandoverVariables.COMMUNITY);
    }

    @Override
    protected void act(Step step, Results results) {
        long handover = handovers.of(step).id();
        Receipt receipt = receipts.newest(handover);
        handovers.receive(handover, receipt.receivedOn(), receipt.receivedBy());
    }
}
