package cn.jiugai.payment;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** How much was paid more than was audited. */
@Component
class ShowOverpaid extends View {

    private final SettlementBalances balances;

    ShowOverpaid(SettlementBalances balances) {
        this.balances = balances;
    }

    @Override
    public String label() {
        return "显示多付的金额";
    }

    @Override
    protected String show(Step step) {
        SettlementBalance balance = balances.of(step.project());
        return "竣工结算审定%s，已支付%s，多付%s".formatted(balance.audited(), balance.booked(), balance.overpaid());
    }
}
