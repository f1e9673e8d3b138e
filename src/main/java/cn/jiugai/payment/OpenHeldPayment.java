package cn.jiugai.payment;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Says in the name of audit's task which payment is held, wherever the task is listed. */
@Component
class OpenHeldPayment extends Opener {

    private final PaymentRegister payments;

    OpenHeldPayment(PaymentRegister payments) {
        this.payments = payments;
    }

    @Override
    public String label() {
        return "写明暂停支付的是哪一笔";
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        Payment payment = payments.get(step.instance());
        sheet.about("第%d笔 %s %s".formatted(payment.number(), payment.purpose(), payment.amount()));
    }
}
