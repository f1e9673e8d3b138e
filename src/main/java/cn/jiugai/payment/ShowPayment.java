package cn.jiugai.payment;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import org.springframework.stereotype.Component;

/** What is applied for, by whom, for what, from which source. */
@Component
class ShowPayment extends View {

    private final PaymentRegister payments;
    private final PaymentSources sources;
    private final Offices offices;

    ShowPayment(PaymentRegister payments, PaymentSources sources, Offices offices) {
        this.offices = offices;
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
        return "第%d笔，%s（%s）：申请%s，收款单位%s，由“%s”列支%s"
                .formatted(
                        payment.number(),
                        payment.kind().title(),
                        payment.purpose(),
                        payment.amount(),
                        offices.nameOf(payments.payee(step.instance())),
                        sources.sourceOf(step.project(), payment.source())
                                .source()
                                .title(),
                        payment.progress().map(done -> "，报告累计完成价款" + done).orElse(""));
    }
}
