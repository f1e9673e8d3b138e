package cn.jiugai.payment;

import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.CellText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What finance pays is what was booked, to the fen (JA-2-3). */
@Component
class TransferredAsBooked implements CompletionRule {

    private static final String STEP = "userTask_payPayment";

    private final PaymentRegister payments;

    TransferredAsBooked(PaymentRegister payments) {
        this.payments = payments;
    }

    @Override
    public List<String> faults(OpenTask task, Map<String, Object> answer) {
        if (!STEP.equals(task.step())) {
            return List.of();
        }
        Fen booked = payments.get(task.instance()).amount();
        return CellText.number(String.valueOf(answer.get(PaymentVariables.PAID_AMOUNT.name())))
                .filter(paid -> paid.compareTo(booked.yuan()) != 0)
                .map(paid -> fault(paid, booked))
                .stream()
                .toList();
    }

    private static String fault(BigDecimal paid, Fen booked) {
        return "凭证金额%s元，入账金额%s，相差%s元。应当按入账金额支付，请核对支付凭证（依据 JA-2-3）。"
                .formatted(
                        paid.toPlainString(),
                        booked,
                        paid.subtract(booked.yuan()).abs().toPlainString());
    }
}
