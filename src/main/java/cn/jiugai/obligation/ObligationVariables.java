package cn.jiugai.obligation;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;

/** What the process {@code obligation} passes on, and the fields of its forms. */
final class ObligationVariables {

    static final Parameter<Integer> DAYS = Parameter.count("obligationDays", "容缺事项的办结期限（工作日）", 1, 250);

    static final Variable<Long> OBLIGATION =
            new Variable<>("obligation", "编号", value -> Long.valueOf(value.toString()));

    /** Whether it is a fee, so that an amount is asked for. */
    static final Variable<Boolean> FEE_OWED = Variable.yes("feeOwed");

    /** Working days that it has from its opening on, for the due date of the task. */
    static final Variable<Integer> TERM = Variable.count("term");

    /** The day by which it has to be met, for the timers. */
    static final Variable<String> DUE_ON = Variable.text("obligationDueOn");

    static final Variable<Fen> PAID = Variable.yuan("paidAmount");
    static final Variable<LocalDate> MET_ON = Variable.day("metOn");
    static final Variable<String> DOCUMENT = Variable.text("obligationDocument");

    /** {@code confirmed} or {@code returned}. */
    static final Variable<String> OUTCOME = Variable.text("obligationOutcome");

    private ObligationVariables() {}
}
