package cn.jiugai.payment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets a payment go on that audit has held; audit decides on it anew (JA-3.5-2). */
@Component
class ReleasePayment extends Recorder {

    private final PaymentRegister payments;
    private final PaymentOpinions opinions;

    ReleasePayment(PaymentRegister payments, PaymentOpinions opinions) {
        this.payments = payments;
        this.opinions = opinions;
    }

    @Override
    public String label() {
        return "登记解除暂停支付";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PaymentVariables.RELEASE_REASON);
    }

    @Override
    protected void record(Step step) {
        opinions.release(step.instance(), step.get(PaymentVariables.RELEASE_REASON), step.person());
        payments.setState(step.instance(), PaymentState.APPLIED);
    }
}
