package cn.jiugai.violation;

import cn.jiugai.engine.Variable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The fields of the forms of the clearing, and what its models pass on. */
final class ViolationVariables {

    static final Variable<LocalDate> SURVEYED_ON = Variable.day("surveyedOn");
    static final Variable<String> SURVEYORS = Variable.text("surveyors");
    static final Variable<Boolean> NO_VIOLATIONS = Variable.yes("noViolations");

    /** The list as the form of the survey shows it. */
    static final Variable<String> VIOLATIONS = Variable.text("violations");

    static final Variable<String> COMMUNITY = Variable.text("community");
    static final Variable<String> PLACE = Variable.text("place");
    static final Variable<ViolationKind> KIND =
            new Variable<>("kind", "违建类别", value -> ViolationKind.valueOf(value.toString()));
    static final Variable<SiteState> STATE =
            new Variable<>("siteState", "现状", value -> SiteState.valueOf(value.toString()));

    /** Number of the violation that a case is about. */
    static final Variable<Integer> VIOLATION = Variable.count("violation");

    static final Variable<LocalDate> PHOTOGRAPHED_ON = Variable.day("photographedOn");

    /** {@code illegal}, {@code legal} or {@code referred}. */
    static final Variable<String> DETERMINATION = Variable.text("determination");

    static final Variable<String> DETERMINATION_NUMBER = Variable.text("determinationNumber");
    static final Variable<LocalDate> DETERMINED_ON = Variable.day("determinedOn");
    static final Variable<String> DECISION_NUMBER = Variable.text("decisionNumber");
    static final Variable<LocalDate> DECIDED_ON = Variable.day("decidedOn");

    /** {@code selfRemoved}, {@code forced}, {@code notCleared} or {@code referred}. */
    static final Variable<String> ENFORCEMENT = Variable.text("enforcement");

    /** {@code cleared}, {@code notCleared} or {@code referred}. */
    static final Variable<String> CLEARANCE = Variable.text("clearance");

    static final Variable<String> OBSTACLE = Variable.text("obstacle");

    static final Variable<ViolationRoute> REFER_TO =
            new Variable<>("referTo", "移送部门", value -> ViolationRoute.valueOf(value.toString()));
    static final Variable<String> REFERRAL_REASON = Variable.text("referralReason");

    /** {@code cleared} or {@code standing}. */
    static final Variable<String> VERIFICATION = Variable.text("verification");

    static final Variable<LocalDate> VERIFIED_ON = Variable.day("verifiedOn");
    static final Variable<String> STANDING = Variable.text("standing");
    static final Variable<Boolean> FREED = Variable.yes("freed");
    static final Variable<String> FREED_PLACE = Variable.text("freedPlace");
    static final Variable<BigDecimal> FREED_AREA = Variable.number("freedArea");

    static final Variable<LocalDate> INSPECTED_ON = Variable.day("inspectedOn");
    static final Variable<String> INSPECTION_RESULT = Variable.text("inspectionResult");
    static final Variable<List<String>> RETURNED = Variable.choices("returnedViolations");

    private ViolationVariables() {}
}
