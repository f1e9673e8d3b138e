package cn.jiugai.payment;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** Why audit holds the payment. */
@Component
class ShowHold extends View {

    private final PaymentOpinions opinions;

    ShowHold(PaymentOpinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public String label() {
        return "显示暂停支付的理由";
    }

    @Override
    protected String show(Step step) {
        return opinions.holdReason(step.instance()).orElse("");
    }
}
