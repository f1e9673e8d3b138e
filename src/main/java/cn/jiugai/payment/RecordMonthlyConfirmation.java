package cn.jiugai.payment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether the supervising firm confirms what a contractor reports for a month (HG-4.2-4). */
@Component
class RecordMonthlyConfirmation extends Recorder {

    private static final String CONFIRM = "confirm";

    private final PaymentDues dues;

    RecordMonthlyConfirmation(PaymentDues dues) {
        this.dues = dues;
    }

    @Override
    public String label() {
        return "登记监理确认的当月进度";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PaymentVariables.PROGRESS_STANCE, PaymentVariables.PROGRESS_OPINION);
    }

    @Override
    protected void record(Step step) {
        PaymentDue due = dues.of(step.instance());
        boolean confirms = CONFIRM.equals(step.get(PaymentVariables.PROGRESS_STANCE));
        dues.add(
                due.id(),
                new ReportedProgress(
                        due.progress(), confirms, confirms ? null : step.get(PaymentVariables.PROGRESS_OPINION)),
                step.person());
    }
}
