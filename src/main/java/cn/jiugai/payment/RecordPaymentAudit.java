package cn.jiugai.payment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what audit said to a payment: it agrees, sends it back, or holds it (JA-3.5-2). */
@Component
class RecordPaymentAudit extends Recorder {

    private static final String AGREE = "agree";
    private static final String HOLD = "hold";

    private final PaymentRegister payments;
    private final PaymentOpinions opinions;

    RecordPaymentAudit(PaymentRegister payments, PaymentOpinions opinions) {
        this.payments = payments;
        this.opinions = opinions;
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
        String stance = step.get(PaymentVariables.AUDIT_STANCE);
        if (HOLD.equals(stance)) {
            opinions.hold(step.instance(), step.get(PaymentVariables.AUDIT_OPINION), step.person());
            payments.setState(step.instance(), PaymentState.HELD);
            return;
        }
        boolean agrees = AGREE.equals(stance);
        opinions.add(
                step.instance(),
                new PaymentAudit(
                        payments.get(step.instance()).amount(),
                        agrees,
                        agrees ? null : step.get(PaymentVariables.AUDIT_OPINION)),
                step.person());
        if (!agrees) {
            payments.setState(step.instance(), PaymentState.RETURNED);
        }
    }
}
