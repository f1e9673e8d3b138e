package cn.jiugai.payment;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.funding.FundingRecords;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Sends audit's result back whose differences are not all named, while payments are under way or held, or if the project's
 * money does not cover it (JA-3.5-4, JA-2-3).
 */
@Component
class CheckAccountAudit extends Check {

    private final Settlements settlements;
    private final PaymentRegister payments;
    private final FundingRecords funding;
    private final PaymentDues dues;

    CheckAccountAudit(Settlements settlements, PaymentRegister payments, FundingRecords funding, PaymentDues dues) {
        this.dues = dues;
        this.settlements = settlements;
        this.payments = payments;
        this.funding = funding;
    }

    @Override
    public String label() {
        return "核对结算审计结果";
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("审定时没有在办的付款，之后支付尾款，不再重新核对");
    }

    @Override
    protected Verdict verdict(Step step) {
        String project = step.project();
        Settlements.Audit audit = settlements.audit(project).orElseThrow();
        return new AuditedAccount(
                        audit.claimed(),
                        audit.audited(),
                        settlements.differences(project, SettlementStage.AUDIT, audit.round()),
                        underWay(project),
                        funding.total(project))
                .check();
    }

    /** A month whose sum is not all booked is open, whatever part of it is under way. */
    private List<String> underWay(String project) {
        return Stream.concat(
                        payments.underWay(project).stream().map(Payment::label),
                        dues.open(project).map(due -> due.title() + "（没有付完）"))
                .toList();
    }
}
