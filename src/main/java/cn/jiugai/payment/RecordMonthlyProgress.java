package cn.jiugai.payment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Ratio;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what a contractor reports as done by the end of a month (HG-4.2-4). */
@Component
class RecordMonthlyProgress extends Recorder {

    private final PaymentDues dues;
    private final PaymentSources sources;

    RecordMonthlyProgress(PaymentDues dues, PaymentSources sources) {
        this.dues = dues;
        this.sources = sources;
    }

    @Override
    public String label() {
        return "登记当月完成价款";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(DueVariables.PAID_MONTH, DueVariables.PAID_RATIO, PaymentVariables.PROGRESS);
    }

    @Override
    protected void record(Step step) {
        sources.hold(step.project());
        dues.report(
                step.instance(),
                step.project(),
                step.get(DueVariables.PAID_MONTH),
                Ratio.parse(step.get(DueVariables.PAID_RATIO)),
                step.get(PaymentVariables.PROGRESS));
    }
}
