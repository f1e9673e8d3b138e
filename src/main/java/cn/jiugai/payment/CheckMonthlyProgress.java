package cn.jiugai.payment;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses a monthly report over the contract, below what was confirmed, or out of turn (HG-4.2-4). */
@Component
class CheckMonthlyProgress extends Check {

    private final PaymentDues dues;
    private final ContractSums sums;
    private final Settlements settlements;

    CheckMonthlyProgress(PaymentDues dues, ContractSums sums, Settlements settlements) {
        this.dues = dues;
        this.sums = sums;
        this.settlements = settlements;
    }

    @Override
    public String label() {
        return "核对当月完成价款";
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("当月完成价款按填报时的合同价款和累计数核对，付款后累计数已变，不再重新核对");
    }

    @Override
    protected Verdict verdict(Step step) {
        String project = step.project();
        PaymentDue due = dues.of(step.instance());
        return new MonthlyProgress(
                        sums.now(project),
                        dues.confirmed(project),
                        due.progress().orElseThrow(),
                        dues.openBefore(project, due.month().orElseThrow()),
                        settlements.agreed(project))
                .check();
    }
}
