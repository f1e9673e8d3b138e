package cn.jiugai.payment;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Fen;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Works out what is paid for a month from what is confirmed and the ratio (HG-4.2-4). One month of a project after the other,
 * so that what was done is paid once.
 */
@Component
class ComputeMonthlyPayment extends Action {

    private static final String DUE = "due";

    private final PaymentDues dues;
    private final PaymentSources sources;

    ComputeMonthlyPayment(PaymentDues dues, PaymentSources sources) {
        this.dues = dues;
        this.sources = sources;
    }

    @Override
    public String label() {
        return "计算当月应付工程款";
    }

    @Override
    public List<String> results() {
        return List.of(DUE);
    }

    @Override
    protected void act(Step step, Results results) {
        sources.hold(step.project());
        PaymentDue due = dues.of(step.instance());
        Fen before = dues.confirmed(step.project());
        MonthlySum sum =
                new MonthlySum(before, due.progress().orElseThrow(), due.ratio().orElseThrow());
        dues.compute(due.id(), before, sum.amount());
        results.put(DUE, due.id());
    }
}
