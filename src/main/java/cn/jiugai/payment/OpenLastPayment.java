package cn.jiugai.payment;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts on record what the settlement leaves to be paid, once; parts of it may be paid from several sources. */
@Component
class OpenLastPayment extends Action {

    private static final String DUE = "due";

    private final PaymentDues dues;
    private final SettlementBalances balances;

    OpenLastPayment(PaymentDues dues, SettlementBalances balances) {
        this.dues = dues;
        this.balances = balances;
    }

    @Override
    public String label() {
        return "登记应付尾款";
    }

    @Override
    public List<String> results() {
        return List.of(DUE);
    }

    @Override
    protected void act(Step step, Results results) {
        SettlementBalance balance = balances.of(step.project());
        results.put(
                DUE,
                dues.last(step.instance(), step.project(), balance.audited().minus(balance.booked()))
                        .id());
    }
}
