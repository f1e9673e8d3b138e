package cn.jiugai.payment;

import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import java.util.List;

/** The fields of the forms of a change order. */
final class ChangeVariables {

    static final Variable<Boolean> WITHDRAWN = Variable.yes("withdrawn");
    static final Variable<String> REASON = Variable.text("changeReason");
    static final Variable<List<String>> ITEMS = Variable.choices("changedItems");
    static final Variable<String> DIRECTION = Variable.text("changeDirection");
    static final Variable<Fen> AMOUNT = Variable.yuan("changeAmount");

    /** The value of {@link #DIRECTION} by which the contract sum becomes less. */
    static final String LESS = "LESS";

    static final Variable<String> STANCE = Variable.text("changeStance");
    static final Variable<String> OPINION = Variable.text("changeOpinion");

    static final Variable<String> DECISION = Variable.text("changeDecision");
    static final Variable<String> DECISION_OPINION = Variable.text("decisionOpinion");
    static final Variable<String> DOCUMENT_NUMBER = Variable.text("documentNumber");

    /** The value of stance and decision that agrees. */
    static final String AGREE = "agree";

    private ChangeVariables() {}
}
