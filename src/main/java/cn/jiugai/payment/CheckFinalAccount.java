package cn.jiugai.payment;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Sends an account back whose differences from contract and change orders are not all named (JA-3.5-4). */
@Component
class CheckFinalAccount extends Check {

    private final Settlements settlements;
    private final ContractSums sums;
    private final ChangeOrders changes;

    CheckFinalAccount(Settlements settlements, ContractSums sums, ChangeOrders changes) {
        this.settlements = settlements;
        this.sums = sums;
        this.changes = changes;
    }

    @Override
    public String label() {
        return "核对报送的结算";
    }

    @Override
    protected Verdict verdict(Step step) {
        String project = step.project();
        Settlements.Account account = settlements.account(project).orElseThrow();
        return new FinalAccount(
                        sums.now(project).orElseThrow(),
                        account.claimed(),
                        settlements.differences(project, SettlementStage.ACCOUNT, account.round()),
                        changes.open(project).stream().map(ChangeOrder::label).toList())
                .check();
    }
}
