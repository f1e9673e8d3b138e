package cn.jiugai.inspection;

import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;

/** The fields of the forms of the process {@code replacement}. */
final class ReplacementVariables {

    static final Variable<Boolean> WITHDRAWN = Variable.yes("withdrawn");
    static final Variable<String> ROLE = Variable.text("replacedRole");
    static final Variable<String> NEW_CONTRACTOR = Variable.text("newContractor");
    static final Variable<String> NEW_SUPERVISOR = Variable.text("newSupervisor");
    static final Variable<String> REASON = Variable.text("replacementReason");
    static final Variable<String> WORKS_DONE = Variable.text("worksDone");
    static final Variable<Fen> SETTLED = Variable.yuan("settledSum");
    static final Variable<String> SETTLEMENT_DOCUMENT = Variable.text("settlementDocument");
    static final Variable<String> SETTLEMENT_STANCE = Variable.text("settlementStance");
    static final Variable<String> SETTLEMENT_REMARK = Variable.text("settlementRemark");
    static final Variable<String> DECISION = Variable.text("replacementDecision");
    static final Variable<String> OPINION = Variable.text("replacementOpinion");
    static final Variable<String> DOCUMENT = Variable.text("replacementDocument");
    static final Variable<LocalDate> DECIDED_ON = Variable.day("decidedOn");
    static final Variable<Boolean> ABANDONED = Variable.yes("abandoned");
    static final Variable<String> CONTRACT_NUMBER = Variable.text("contractNumber");
    static final Variable<Fen> CONTRACT_SUM = Variable.yuan("contractSum");
    static final Variable<LocalDate> SIGNED_ON = Variable.day("signedOn");
    static final Variable<String> PERSON = Variable.text("personInCharge");
    static final Variable<String> PHONE = Variable.text("personPhone");
    static final Variable<String> CERTIFICATE = Variable.text("personCertificate");

    private ReplacementVariables() {}
}
