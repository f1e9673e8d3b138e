package cn.jiugai.permit;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;

/** The fields of the forms of the approvals, and what its model passes on. */
final class PermitVariables {

    static final Variable<Boolean> PUBLIC_FUNDS = Variable.yes("publicFunds");
    static final Variable<Boolean> LAND_CHANGE = Variable.yes("landChange");
    static final Variable<Boolean> PLANNING_CHANGE = Variable.yes("planningChange");
    static final Variable<Boolean> FIRE_WORKS = Variable.yes("fireWorks");
    static final Variable<Boolean> CIVIL_DEFENCE = Variable.yes("civilDefence");
    static final Variable<Boolean> MAIN_STRUCTURE = Variable.yes("mainStructure");
    static final Variable<Risk> RISK = new Variable<>("risk", "风险等级", value -> Risk.valueOf(value.toString()));
    static final Variable<Boolean> DRAWING_REVIEW_WAIVED = Variable.yes("drawingReviewWaived");
    static final Variable<Boolean> COMMITMENT_SIGNED = Variable.yes("commitmentSigned");
    static final Variable<String> COMMITMENT_UNIT = Variable.text("commitmentUnit");
    static final Variable<LocalDate> COMMITMENT_SIGNED_ON = Variable.day("commitmentSignedOn");

    static final Variable<String> COMMITMENT_SIGNATORY = Variable.text("commitmentSignatory");
    static final Variable<String> APPLICANT = Variable.text("applicant");

    /** Result of the decision table. */
    static final Variable<List<Procedure>> PROCEDURES = new Variable<>("procedures", "手续清单", Procedure::rows);

    /** Id of the procedure that is applied for. */
    static final Variable<String> PROCEDURE = Variable.text("procedure");

    /** {@code granted} or {@code returned}. */
    static final Variable<String> OUTCOME = Variable.text("outcome");

    static final Variable<String> DOCUMENT_NUMBER = Variable.text("documentNumber");
    static final Variable<LocalDate> ISSUED_ON = Variable.day("issuedOn");
    static final Variable<String> OBJECTION = Variable.text("objection");

    static final Variable<String> PERMIT_NUMBER = Variable.text("permitNumber");
    static final Variable<LocalDate> PERMIT_ISSUED_ON = Variable.day("permitIssuedOn");

    private PermitVariables() {}
}
