package cn.jiugai.payment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the contractor has paid back; it is free again at the source from which it came. */
@Component
class RecordRecovery extends Recorder {

    private final PaymentSources sources;

    RecordRecovery(PaymentSources sources) {
        this.sources = sources;
    }

    @Override
    public String label() {
        return "登记收回的多付款";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                SettlementVariables.RECOVERED,
                SettlementVariables.SOURCE,
                SettlementVariables.VOUCHER,
                SettlementVariables.RECEIVED_ON);
    }

    @Override
    protected void record(Step step) {
        sources.hold(step.project());
        sources.recover(
                step.project(),
                sources.source(step.project(), step.get(SettlementVariables.SOURCE)),
                step.get(SettlementVariables.RECOVERED),
                step.get(SettlementVariables.VOUCHER),
                step.get(SettlementVariables.RECEIVED_ON),
                step.person());
    }
}
