package cn.jiugai.payment;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells whether the audited sum is paid, still due, or was paid over (JA-3.5-4). */
@Component
class BalanceSettlement extends Action {

    private static final String BALANCE = "balance";

    private final SettlementBalances balances;

    BalanceSettlement(SettlementBalances balances) {
        this.balances = balances;
    }

    @Override
    public String label() {
        return "核算尾款";
    }

    @Override
    public List<String> results() {
        return List.of(BALANCE);
    }

    @Override
    protected void act(Step step, Results results) {
        results.put(BALANCE, balances.of(step.project()).way().name());
    }
}
