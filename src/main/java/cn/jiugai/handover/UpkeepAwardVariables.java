package cn.jiugai.handover;

import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;

/** The fields of the forms of the award in place of subsidy. */
final class UpkeepAwardVariables {

    static final Variable<Boolean> AWARD_PROPOSED = Variable.yes("awardProposed");
    static final Variable<Fen> PROPOSED_AMOUNT = Variable.yuan("proposedAmount");
    static final Variable<String> AWARD_BASIS = Variable.text("awardBasis");

    static final Variable<Boolean> AWARD_SUPPORTED = HandoverVariables.yesOrNo("awardSupported");
    static final Variable<String> AWARD_OPINION = Variable.text("awardOpinion");

    static final Variable<Boolean> AWARD_GRANTED = HandoverVariables.yesOrNo("awardGranted");
    static final Variable<Fen> GRANTED_AMOUNT = Variable.yuan("grantedAmount");
    static final Variable<String> AWARD_DOCUMENT = Variable.text("awardDocument");
    static final Variable<LocalDate> AWARD_DECIDED_ON = Variable.day("awardDecidedOn");
    static final Variable<String> AWARD_REFUSAL = Variable.text("awardRefusal");

    private UpkeepAwardVariables() {}
}
