package cn.jiugai.payment;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells whether anything of what is to be paid is still left. */
@Component
class BalanceDue extends Action {

    private static final String LEFT = "left";

    private final PaymentDues dues;

    BalanceDue(PaymentDues dues) {
        this.dues = dues;
    }

    @Override
    public String label() {
        return "核算未付余额";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(DueVariables.DUE);
    }

    @Override
    public List<String> results() {
        return List.of(LEFT);
    }

    @Override
    protected void act(Step step, Results results) {
        results.put(LEFT, dues.rest(dues.get(step.get(DueVariables.DUE))).isMoreThan(Fen.ZERO));
    }
}
