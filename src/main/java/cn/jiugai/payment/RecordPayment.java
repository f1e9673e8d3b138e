package cn.jiugai.payment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps that finance has paid what was booked. */
@Component
class RecordPayment extends Recorder {

    private final PaymentRegister payments;

    RecordPayment(PaymentRegister payments) {
        this.payments = payments;
    }

    @Override
    public String label() {
        return "登记付款";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PaymentVariables.PAID_AMOUNT, PaymentVariables.VOUCHER, PaymentVariables.PAID_ON);
    }

    @Override
    protected void record(Step step) {
        payments.pay(
                step.instance(), step.get(PaymentVariables.VOUCHER), step.get(PaymentVariables.PAID_ON), step.person());
    }
}
