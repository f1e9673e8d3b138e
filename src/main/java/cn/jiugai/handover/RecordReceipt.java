package cn.jiugai.handover;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether the managing unit has received the community, or what it misses (JA-3.8-1). */
@Component
class RecordReceipt extends Recorder {

    private final HandoverRegister handovers;
    private final ReceiptRegister receipts;

    RecordReceipt(HandoverRegister handovers, ReceiptRegister receipts) {
        this.handovers = handovers;
        this.receipts = receipts;
    }

    @Override
    public String label() {
        return "登记接收情况";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                HandoverVariables.COMMUNITY,
                HandoverVariables.RECEIVED,
                HandoverVariables.RECEIVED_ON,
                HandoverVariables.RECEIVED_BY,
                HandoverVariables.RECEIPT_OBJECTION);
    }

    @Override
    protected void record(Step step) {
        long handover = handovers.of(step).id();
        boolean received = step.get(HandoverVariables.RECEIVED);
        receipts.add(
                handover,
                received
                        ? new Receipt(
                                step.get(HandoverVariables.RECEIVED_ON), step.get(HandoverVariables.RECEIVED_BY), null)
                        : new Receipt(null, null, step.get(HandoverVariables.RECEIPT_OBJECTION)),
                step.person());
    }
}
