package cn.jiugai.payment;

import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;

/** The fields of the forms of a payment. */
final class PaymentVariables {

    static final Variable<Boolean> WITHDRAWN = Variable.yes("withdrawn");
    static final Variable<Fen> AMOUNT = Variable.yuan("amount");
    static final Variable<String> SOURCE = Variable.text("source");
    static final Variable<String> PURPOSE = Variable.text("purpose");

    static final Variable<String> AUDIT_STANCE = Variable.text("auditStance");
    static final Variable<String> AUDIT_OPINION = Variable.text("auditOpinion");

    static final Variable<String> VOUCHER = Variable.text("voucher");
    static final Variable<LocalDate> PAID_ON = Variable.day("paidOn");

    private PaymentVariables() {}
}
