package cn.jiugai.payment;

import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.CellText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The contractor pays back what it got more than was audited, to sources that had paid it, and no fen more (JA-2-3). */
@Component
class RecoveredWithinOverpaid implements CompletionRule {

    private static final String STEP = "userTask_recoverPayment";

    private final SettlementBalances balances;
    private final PaymentSources sources;

    RecoveredWithinOverpaid(SettlementBalances balances, PaymentSources sources) {
        this.balances = balances;
        this.sources = sources;
    }

    @Override
    public List<String> faults(OpenTask task, Map<String, Object> answer) {
        if (!STEP.equals(task.step())) {
            return List.of();
        }
        Optional<BigDecimal> recovered =
                CellText.number(String.valueOf(answer.get(SettlementVariables.RECOVERED.name())));
        Fen overpaid = balances.of(task.project()).overpaid();
        return Stream.concat(
                        over(recovered, overpaid, "多付的是", "按多付的金额收回").stream(),
                        source(task, answer).flatMap(source -> fromSource(recovered, source)).stream())
                .toList();
    }

    private Optional<SourceBalance> source(OpenTask task, Map<String, Object> answer) {
        return sources.balances(task.project()).stream()
                .filter(balance -> balance.source().code().equals(answer.get(SettlementVariables.SOURCE.name())))
                .findFirst();
    }

    private static Optional<String> fromSource(Optional<BigDecimal> recovered, SourceBalance source) {
        return over(
                recovered,
                source.booked(),
                "由“%s”付出的只有".formatted(source.source().title()),
                "分别退回原来付款的资金来源");
    }

    private static Optional<String> over(Optional<BigDecimal> recovered, Fen most, String what, String remedy) {
        return recovered
                .filter(amount -> amount.compareTo(most.yuan()) > 0)
                .map(amount -> "收回%s元，%s%s，超出%s元。请%s（依据 JA-2-3）。"
                        .formatted(
                                amount.toPlainString(),
                                what,
                                most,
                                amount.subtract(most.yuan()).toPlainString(),
                                remedy));
    }
}
