package cn.jiugai.payment;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Sends a payment back whose progress the supervising firm does not confirm (JA-2-3). */
@Component
class CheckProgressConfirmed extends Check {

    private final PaymentOpinions opinions;

    CheckProgressConfirmed(PaymentOpinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public String label() {
        return "核对监理确认的进度";
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Verdict verdict(Step step) {
        return opinions.newestProgress(step.instance()).check();
    }
}
