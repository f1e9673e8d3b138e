package cn.jiugai.payment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what audit said to a payment (JA-3.5-2). */
@Component
class RecordPaymentAudit extends Recorder {

    private static final String AGREE = "agree";

    private final PaymentRegister payments;

    RecordPaymentAudit(PaymentRegister payments) {
        this.payments = payments;
    }

    @Override
    public String label() {
        return "登记跟踪审计意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PaymentVariables.AUDIT_STANCE, PaymentVariables.AUDIT_OPINION);
    }

    @Override
    protected void record(Step step) {
        boolean agrees = AGREE.equals(step.get(PaymentVariables.AUDIT_STANCE));
        PaymentAudit audit = new PaymentAudit(
                payments.amount(step.instance()), agrees, agrees ? null : step.get(PaymentVariables.AUDIT_OPINION));
        payments.addAudit(step.instance(), audit, step.person());
        if (!audit.agrees()) {
            payments.setState(step.instance(), PaymentState.HELD);
        }
    }
}
