package cn.jiugai.payment;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.payment.PaymentRegister.Request;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the contractor applies for, or that it withdraws what audit or a check has sent back. */
@Component
class RecordPaymentRequest extends Recorder {

    private static final String PAYEE = "contractor";

    private final PaymentRegister payments;
    private final PaymentSources sources;
    private final Parties parties;

    RecordPaymentRequest(PaymentRegister payments, PaymentSources sources, Parties parties) {
        this.payments = payments;
        this.sources = sources;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记付款申请";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                PaymentVariables.WITHDRAWN, PaymentVariables.SOURCE, PaymentVariables.PURPOSE, PaymentVariables.AMOUNT);
    }

    @Override
    protected void record(Step step) {
        if (step.yes(PaymentVariables.WITHDRAWN)) {
            payments.setState(step.instance(), PaymentState.WITHDRAWN);
            return;
        }
        PaymentKind kind = PaymentKind.valueOf(step.get(PaymentVariables.PAYMENT_KIND));
        sources.hold(step.project());
        payments.apply(
                step.instance(),
                step.project(),
                new Request(
                        kind,
                        sources.source(step.project(), step.get(PaymentVariables.SOURCE))
                                .id(),
                        parties.unit(step, PAYEE),
                        step.get(PaymentVariables.PURPOSE),
                        step.get(PaymentVariables.AMOUNT),
                        kind == PaymentKind.FINAL ? null : step.get(PaymentVariables.PROGRESS),
                        step.person()));
    }
}
