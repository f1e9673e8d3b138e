package cn.jiugai.payment;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.payment.PaymentRegister.Request;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps from which source how much of what is due is paid (HG-4.2-4). */
@Component
class RecordArrangement extends Recorder {

    private static final String PAYEE = "contractor";

    private final PaymentDues dues;
    private final PaymentRegister payments;
    private final PaymentSources sources;
    private final Parties parties;

    RecordArrangement(PaymentDues dues, PaymentRegister payments, PaymentSources sources, Parties parties) {
        this.dues = dues;
        this.payments = payments;
        this.sources = sources;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记拨款安排";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(DueVariables.DUE, PaymentVariables.SOURCE, PaymentVariables.AMOUNT);
    }

    @Override
    protected void record(Step step) {
        sources.hold(step.project());
        PaymentDue due = dues.get(step.get(DueVariables.DUE));
        payments.apply(
                step.instance(),
                step.project(),
                new Request(
                        due.kind(),
                        sources.source(step.project(), step.get(PaymentVariables.SOURCE))
                                .id(),
                        parties.unit(step, PAYEE),
                        due.title(),
                        step.get(PaymentVariables.AMOUNT),
                        due.progress().orElse(null),
                        step.person()));
        dues.bears(step.instance(), due.id());
    }
}
