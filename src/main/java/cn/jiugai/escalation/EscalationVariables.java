package cn.jiugai.escalation;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;

/** What the process {@code escalation} is started with, and the fields of its forms. */
final class EscalationVariables {

    /** Number of the row. */
    static final Variable<Long> ESCALATION =
            new Variable<>("escalation", "整数", value -> Long.valueOf(value.toString()));

    static final Variable<String> INSTRUCTION = Variable.text("instruction");
    static final Variable<LocalDate> NEW_DUE_ON = Variable.day("newDueOn");

    static final Variable<String> PARTY = Variable.text("party");
    static final Variable<String> CAUSE = Variable.text("cause");
    static final Variable<LocalDate> PROMISED_ON = Variable.day("promisedOn");

    private EscalationVariables() {}
}
