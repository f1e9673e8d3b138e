package cn.jiugai.payment;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Sends a monthly report back that the supervising firm does not confirm (HG-4.2-4). */
@Component
class CheckMonthlyConfirmed extends Check {

    private final PaymentDues dues;

    CheckMonthlyConfirmed(PaymentDues dues) {
        this.dues = dues;
    }

    @Override
    public String label() {
        return "核对当月进度确认";
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Verdict verdict(Step step) {
        return dues.newestProgress(dues.of(step.instance()).id()).check();
    }
}
