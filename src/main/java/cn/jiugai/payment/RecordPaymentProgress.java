package cn.jiugai.payment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether the supervising firm confirms the progress with which a payment is applied for. */
@Component
class RecordPaymentProgress extends Recorder {

    private static final String CONFIRM = "confirm";

    private final PaymentRegister payments;
    private final PaymentOpinions opinions;

    RecordPaymentProgress(PaymentRegister payments, PaymentOpinions opinions) {
        this.payments = payments;
        this.opinions = opinions;
    }

    @Override
    public String label() {
        return "登记监理确认的进度";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PaymentVariables.PROGRESS_STANCE, PaymentVariables.PROGRESS_OPINION);
    }

    @Override
    protected void record(Step step) {
        boolean confirms = CONFIRM.equals(step.get(PaymentVariables.PROGRESS_STANCE));
        opinions.add(
                step.instance(),
                new ReportedProgress(
                        payments.get(step.instance()).progress(),
                        confirms,
                        confirms ? null : step.get(PaymentVariables.PROGRESS_OPINION)),
                step.person());
        if (!confirms) {
            payments.setState(step.instance(), PaymentState.RETURNED);
        }
    }
}
