package cn.jiugai.handover;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;

/** The fields of the forms of the handover. */
final class HandoverVariables {

    static final Variable<Boolean> PROPERTY_MANAGEMENT = there("propertyManagement");
    static final Variable<Boolean> OWNERS_ASSEMBLY = there("ownersAssembly");
    static final Variable<String> PROPERTY_FIRM = Variable.text("propertyFirm");
    static final Variable<String> PARTY_ORGANISATION = Variable.text("partyOrganisation");
    static final Variable<String> RESIDENTS_COMMITTEE = Variable.text("residentsCommittee");
    static final Variable<String> OWNERS_COMMITTEE = Variable.text("ownersCommittee");
    static final Variable<String> PROPERTY_SIDE = Variable.text("propertySide");

    static final Variable<String> HIRED_FIRM = Variable.text("hiredFirm");
    static final Variable<LocalDate> ASSEMBLY_DAY = Variable.day("assemblyDay");
    static final Variable<String> CONTRACT_NUMBER = Variable.text("contractNumber");
    static final Variable<LocalDate> CONTRACT_SIGNED_ON = Variable.day("contractSignedOn");
    static final Variable<Integer> CONTRACT_MONTHS = Variable.count("contractMonths");

    static final Variable<Integer> FOR_TRUSTEESHIP = Variable.count("forTrusteeship");
    static final Variable<Integer> FOR_SOCIAL_ORGANISATION = Variable.count("forSocialOrganisation");
    static final Variable<Integer> FOR_SELF_MANAGEMENT = Variable.count("forSelfManagement");
    static final Variable<Integer> NO_OPINION = Variable.count("noOpinion");
    static final Variable<LocalDate> OWNERS_ASKED_ON = Variable.day("ownersAskedOn");

    static final Variable<ManagementWay> MANAGEMENT_WAY =
            new Variable<>("managementWay", "管理方式", value -> ManagementWay.valueOf(value.toString()));
    static final Variable<String> WAY_REASON = Variable.text("wayReason");

    static final Variable<String> MANAGING_UNIT = Variable.text("managingUnit");
    static final Variable<String> UPKEEP_DUTIES = Variable.text("upkeepDuties");
    static final Variable<LocalDate> HANDED_OVER_ON = Variable.day("handedOverOn");
    static final Variable<String> RECEIVED_BY = Variable.text("receivedBy");

    static final Variable<String> WORKED = Variable.text("worked");
    static final Variable<String> IMPROVE = Variable.text("improve");

    private HandoverVariables() {}

    /** A radio field with yes and no, of which one has to be chosen. */
    private static Variable<Boolean> there(String name) {
        return new Variable<>(name, "有或没有", value -> "yes".equals(value.toString()));
    }
}
