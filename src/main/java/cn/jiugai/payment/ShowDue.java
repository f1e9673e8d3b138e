package cn.jiugai.payment;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.engine.View;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is to be paid, how the sum came about, and what is left of it. */
@Component
class ShowDue extends View {

    private final PaymentDues dues;

    ShowDue(PaymentDues dues) {
        this.dues = dues;
    }

    @Override
    public String label() {
        return "显示应付款和依据";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(DueVariables.DUE);
    }

    @Override
    protected String show(Step step) {
        PaymentDue due = dues.get(step.get(DueVariables.DUE));
        return "**%s**：%s。已付%s，未付%s。".formatted(due.title(), due.basis(), dues.paid(due.id()), dues.rest(due));
    }
}
