package cn.jiugai.payment;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** What is applied for, from which source, against which contract. */
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
        return "申请%s，由“%s”列支"
                .formatted(
                        payments.amount(step.instance()),
                        sources.sourceOf(step.project(), step.instance())
                                .source()
                                .title());
    }
}
