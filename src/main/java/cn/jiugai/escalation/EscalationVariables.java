package cn.jiugai.escalation;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;

/** What the process {@code escalation} is started with, and the fields of its forms. */
final class EscalationVariables {

    /** Number of the row. */
    static final Variable<Long> ESCALATION =
            new Variable<>("escalation", "整数", value -> Long.valueOf(value.toString()));

    /** How often the department in charge presses before the leading group's office does; 0: as often as it takes. */
    static final Parameter<Integer> PRESSES_IN_CHARGE = Parameter.count("pressesInCharge", "主管部门督办次数，0为不限", 0, 9);

    static final Variable<String> INSTRUCTION = Variable.text("instruction");
    static final Variable<LocalDate> NEW_DUE_ON = Variable.day("newDueOn");

    static final Variable<String> PARTY = Variable.text("party");
    static final Variable<String> CAUSE = Variable.text("cause");
    static final Variable<LocalDate> PROMISED_ON = Variable.day("promisedOn");

    private EscalationVariables() {}
}
