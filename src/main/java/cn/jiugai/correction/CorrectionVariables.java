package cn.jiugai.correction;

import cn.jiugai.engine.Variable;

/** The variables of the processes 更正 and 处理变更影响. */
final class CorrectionVariables {

    /** The chosen fact and subject, as {@link Item#key} writes them. */
    static final Variable<String> ITEM = Variable.text("item");

    static final Variable<Boolean> WITHDRAWN = Variable.yes("withdrawn");
    static final Variable<Boolean> RECHOOSE = Variable.yes("rechoose");

    /** The new value if it is typed. */
    static final Variable<String> NEW_VALUE = Variable.text("newValue");

    /** The new value if it is one of several. */
    static final Variable<String> NEW_CHOICE = Variable.text("newChoice");

    static final Variable<String> CORRECTION_REASON = Variable.text("correctionReason");

    /** {@code approve} or {@code refuse}. */
    static final Variable<String> CORRECTION_DECISION = Variable.text("correctionDecision");

    static final Variable<String> APPROVAL_NUMBER = Variable.text("approvalNumber");
    static final Variable<String> REFUSAL_REASON = Variable.text("refusalReason");

    /** The change whose consequences are handled, in Chinese. */
    static final Variable<String> CAUSE = Variable.text("cause");

    static final Variable<String> HANDLING = Variable.text("handling");

    /** Number of the consequence that a task is about. */
    static final Variable<Integer> EFFECT = Variable.count("effect");

    static final Variable<String> EFFECT_FACTS = Variable.text("effectFacts");

    /** {@code accept} or {@code object}. */
    static final Variable<String> EFFECT_DECISION = Variable.text("effectDecision");

    static final Variable<String> ACCEPT_REASON = Variable.text("acceptReason");
    static final Variable<String> ACCEPT_NUMBER = Variable.text("acceptNumber");
    static final Variable<String> OBJECTION = Variable.text("objection");

    private CorrectionVariables() {}
}
