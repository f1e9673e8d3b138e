package cn.jiugai.payment;

import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.CellText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The contractor pays back what it got more than was audited, and no fen more (JA-2-3). */
@Component
class RecoveredWithinOverpaid implements CompletionRule {

    private static final String STEP = "userTask_recoverPayment";

    private final SettlementBalances balances;

    RecoveredWithinOverpaid(SettlementBalances balances) {
        this.balances = balances;
    }

    @Override
    public List<String> faults(OpenTask task, Map<String, Object> answer) {
        if (!STEP.equals(task.step())) {
            return List.of();
        }
        Fen overpaid = balances.of(task.project()).overpaid();
        return CellText.number(String.valueOf(answer.get(SettlementVariables.RECOVERED.name())))
                .filter(amount -> amount.compareTo(overpaid.yuan()) > 0)
                .map(amount -> fault(amount, overpaid))
                .stream()
                .toList();
    }

    private static String fault(BigDecimal amount, Fen overpaid) {
        return "收回%s元，多付的是%s，超出%s元。请按多付的金额收回（依据 JA-2-3）。"
                .formatted(
                        amount.toPlainString(),
                        overpaid,
                        amount.subtract(overpaid.yuan()).toPlainString());
    }
}
