package cn.jiugai.funding;

import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The fields of the forms of utility charges: their declaration, and the cases about them (JA-2-6). */
final class ChargeVariables {

    static final Variable<String> PARTY = Variable.text("party");
    static final Variable<String> DECLARATION = Variable.text("declaration");

    /** The value of {@link #DECLARATION} by which a utility declares that it charges nothing. */
    static final String NONE = "none";

    /** The rows of the declaration. */
    static final List<Row> ROWS = IntStream.rangeClosed(1, 5).mapToObj(Row::of).toList();

    static final Variable<Boolean> WITHDRAWN = Variable.yes("withdrawn");
    static final Variable<String> UTILITY = Variable.text("utility");
    static final Variable<String> CHARGE_FAULT = Variable.text("chargeFault");
    static final Variable<String> CHARGE_ITEM = Variable.text("chargeItem");
    static final Variable<Fen> CHARGE_AMOUNT = Variable.yuan("chargeAmount");
    static final Variable<String> CHARGE_PLACE = Variable.text("chargePlace");
    static final Variable<String> CHARGE_FACTS = Variable.text("chargeFacts");

    static final Variable<String> CHARGE_ANSWER = Variable.text("chargeAnswer");
    static final Variable<Fen> REFUND = Variable.yuan("refund");
    static final Variable<LocalDate> CORRECTED_ON = Variable.day("correctedOn");
    static final Variable<String> DECLARED_CHARGE = Variable.text("declaredCharge");
    static final Variable<String> ANSWER_TEXT = Variable.text("answerText");

    static final Variable<String> CHARGE_DECISION = Variable.text("chargeDecision");
    static final Variable<String> DECISION_OPINION = Variable.text("decisionOpinion");

    private ChargeVariables() {}

    /** The three fields of one charge. */
    record Row(Variable<String> item, Variable<String> standard, Variable<String> basis) {

        private static Row of(int number) {
            return new Row(
                    Variable.text("item" + number),
                    Variable.text("standard" + number),
                    Variable.text("basis" + number));
        }
    }
}
