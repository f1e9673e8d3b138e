package cn.jiugai.payment;

import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;

/** The fields of the forms of a payment. */
final class PaymentVariables {

    static final Variable<Boolean> WITHDRAWN = Variable.yes("withdrawn");
    static final Variable<String> PAYMENT_KIND = Variable.text("paymentKind");
    static final Variable<Fen> PROGRESS = Variable.yuan("progress");
    static final Variable<Fen> AMOUNT = Variable.yuan("amount");
    static final Variable<String> SOURCE = Variable.text("source");
    static final Variable<String> PURPOSE = Variable.text("purpose");

    static final Variable<String> PROGRESS_STANCE = Variable.text("progressStance");
    static final Variable<String> PROGRESS_OPINION = Variable.text("progressOpinion");

    static final Variable<String> AUDIT_STANCE = Variable.text("auditStance");
    static final Variable<String> AUDIT_OPINION = Variable.text("auditOpinion");
    static final Variable<String> RELEASE_REASON = Variable.text("releaseReason");

    static final Variable<Fen> PAID_AMOUNT = Variable.yuan("paidAmount");
    static final Variable<String> VOUCHER = Variable.text("voucher");
    static final Variable<LocalDate> PAID_ON = Variable.day("paidOn");

    private PaymentVariables() {}
}
