package cn.jiugai.facility;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;

/** The fields of the forms about new facilities (HG-5.2-1, HG-5.2-2). */
final class FacilityVariables {

    /** Whether a facility is listed, or none is left to list. */
    static final Variable<String> ENTRY = Variable.text("facilityEntry");

    static final Variable<String> COMMUNITY = Variable.text("facilityCommunity");
    static final Variable<String> NAME = Variable.text("facilityName");
    static final Variable<String> KIND = Variable.text("facilityKind");
    static final Variable<String> PLACE = Variable.text("facilityPlace");
    static final Variable<String> LAND = Variable.text("facilityLand");

    /** Id of the facility that a task of several is about. */
    static final Variable<String> FACILITY = Variable.text("facility");

    static final Variable<String> FACILITY_TEXT = Variable.text("facilityText");
    static final Variable<Boolean> DROPPED = Variable.yes("dropped");
    static final Variable<String> DROP_REASON = Variable.text("dropReason");
    static final Variable<String> SITE = Variable.text("facilitySite");
    static final Variable<String> USER = Variable.text("userConsent");
    static final Variable<LocalDate> USER_ON = Variable.day("userConsentOn");
    static final Variable<String> NEIGHBOUR = Variable.text("neighbourConsent");
    static final Variable<LocalDate> NEIGHBOUR_ON = Variable.day("neighbourConsentOn");

    static final Variable<String> PLANNING = Variable.text("planningFits");
    static final Variable<String> PLANNING_NUMBER = Variable.text("planningNumber");
    static final Variable<LocalDate> PLANNING_ON = Variable.day("planningOn");
    static final Variable<String> TREATMENT = Variable.text("landTreatment");
    static final Variable<String> TO_REGISTER = Variable.text("toRegister");
    static final Variable<String> PLANNING_NOTE = Variable.text("planningNote");

    static final Variable<String> REGISTERED = Variable.text("registeredFacility");
    static final Variable<String> CERTIFICATE = Variable.text("certificate");
    static final Variable<LocalDate> REGISTERED_ON = Variable.day("registeredOn");

    private FacilityVariables() {}
}
