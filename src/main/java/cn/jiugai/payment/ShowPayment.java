package cn.jiugai.payment;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** What is applied for, for what, from which source. */
@Component
class ShowPayment extends View {

    private final PaymentRegister payments;
    private final PaymentSources sources;

    ShowPayment(PaymentRegister payments, PaymentSources sources) {
        this.payments = payments;
        this.sources = sources;
    }

    @Override
    public String label() {
        return "列出付款申请";
    }

    @Override
    protected String show(Step step) {
        Payment payment = payments.get(step.instance());
        return "第%d笔，%s（%s）：申请%s，由“%s”列支%s"
                .formatted(
                        payment.number(),
                        payment.kind().title(),
                        payment.purpose(),
                        payment.amount(),
                        sources.sourceOf(step.project(), payment.source())
                                .source()
                                .title(),
                        payment.progress().map(done -> "，报告累计完成价款" + done).orElse(""));
    }
}
