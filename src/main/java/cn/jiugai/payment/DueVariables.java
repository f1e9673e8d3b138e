package cn.jiugai.payment;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;

/** What the processes {@code monthlyPayment} and {@code payment} are given, and the fields of their forms. */
final class DueVariables {

    /** First day of the month that is paid for. */
    static final Variable<LocalDate> PAID_MONTH = Variable.day("paidMonth");

    /** What is paid of what was done in it, e.g. {@code 85%}. */
    static final Variable<String> PAID_RATIO = Variable.text("paidRatio");

    /** Row of what is to be paid. */
    static final Variable<Integer> DUE = Variable.count("due");

    private DueVariables() {}
}
