package cn.jiugai.violation;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;

/** The fields of the forms of the clearing, and what its models pass on. */
final class ViolationVariables {

    static final Variable<LocalDate> SURVEYED_ON = Variable.day("surveyedOn");
    static final Variable<String> SURVEYORS = Variable.text("surveyors");
    static final Variable<Boolean> VIOLATIONS_FOUND = Variable.yes("violationsFound");

    static final Variable<String> PLACE = Variable.text("place");
    static final Variable<ViolationKind> KIND =
            new Variable<>("kind", "违建类别", value -> ViolationKind.valueOf(value.toString()));
    static final Variable<Boolean> STRUCTURE = Variable.yes("structure");
    static final Variable<Boolean> TEMPORARY = Variable.yes("temporary");

    /** Number of the violation that a case is about. */
    static final Variable<Integer> VIOLATION = Variable.count("violation");

    static final Variable<LocalDate> PHOTOGRAPHED_ON = Variable.day("photographedOn");

    /** {@code illegal} or {@code legal}. */
    static final Variable<String> DETERMINATION = Variable.text("determination");

    static final Variable<String> DETERMINATION_NUMBER = Variable.text("determinationNumber");
    static final Variable<LocalDate> DETERMINED_ON = Variable.day("determinedOn");
    static final Variable<String> DECISION_NUMBER = Variable.text("decisionNumber");
    static final Variable<LocalDate> DECIDED_ON = Variable.day("decidedOn");

    /** {@code cleared} or {@code notCleared}. */
    static final Variable<String> CLEARANCE = Variable.text("clearance");

    static final Variable<LocalDate> CLEARED_ON = Variable.day("clearedOn");
    static final Variable<String> OBSTACLE = Variable.text("obstacle");

    static final Variable<LocalDate> INSPECTED_ON = Variable.day("inspectedOn");
    static final Variable<String> INSPECTION_RESULT = Variable.text("inspectionResult");
    static final Variable<List<String>> RETURNED = Variable.choices("returnedViolations");

    private ViolationVariables() {}
}
