package cn.jiugai.survey;

import cn.jiugai.engine.Variable;
import java.math.BigDecimal;

/** The fields of the forms of the survey; those of the eight kinds are at {@link FactKind}. */
final class SurveyVariables {

    /** The element variable of the survey's step: name of the community. */
    static final Variable<String> COMMUNITY = Variable.text("community");

    static final Variable<Integer> COUNTED_HOUSEHOLDS = Variable.count("countedHouseholds");
    static final Variable<Integer> COUNTED_BUILDINGS = Variable.count("countedBuildings");
    static final Variable<BigDecimal> COUNTED_AREA = Variable.number("countedArea");

    static final Variable<Integer> STATE_OWNED_FLATS = Variable.count("stateOwnedFlats");
    static final Variable<String> STATE_OWNER = Variable.text("stateOwner");
    static final Variable<Integer> UNIT_OWNED_FLATS = Variable.count("unitOwnedFlats");
    static final Variable<String> UNIT_OWNER = Variable.text("unitOwner");
    /** {@code yes} or {@code no}; neither, if it was not asked. */
    static final Variable<String> STAFF_COMMUNITY = Variable.text("staffCommunity");

    static final Variable<String> ORIGINAL_OWNER = Variable.text("originalOwner");

    static final Variable<Integer> ELEVATOR_STAIRWELLS = Variable.count("elevatorStairwells");
    static final Variable<Integer> ELECTRIC_VEHICLES = Variable.count("electricVehicles");
    static final Variable<Integer> CHARGING_PLACES = Variable.count("chargingPlaces");
    static final Variable<Integer> IDLE_SITES = Variable.count("idleSites");
    static final Variable<Integer> VIOLATIONS = Variable.count("violationsSeen");

    /** Shown in the form in which the demand is asked; follows each upload. */
    static final Variable<String> SURVEY_LISTS = Variable.text("surveyLists");

    static final Variable<String> SCOPE = Variable.text("scope");
    static final Variable<Boolean> CONTIGUOUS = Variable.yes("contiguous");
    static final Variable<String> RENOVATION_PLAN = Variable.text("renovationPlan");
    static final Variable<String> STANDARD = Variable.text("standard");
    static final Variable<String> IMPLEMENTING_ENTITY = Variable.text("implementingEntity");

    /** Passed by a change of scope: only communities that were never surveyed are looked at. */
    static final Variable<Boolean> SUPPLEMENT = Variable.yes("supplement");

    private SurveyVariables() {}
}
