package cn.jiugai.handover;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;

/** The fields of the forms of the handover; those of the council's sides are at {@link CouncilSide}. */
final class HandoverVariables {

    /** Name of the community that is handed over. */
    static final Variable<String> COMMUNITY = Variable.text("community");

    static final Variable<Boolean> OWNERS_ASSEMBLY = yesOrNo("ownersAssembly");

    static final Variable<LocalDate> COUNCIL_DAY = Variable.day("councilDay");
    static final Variable<String> COUNCIL_PLACE = Variable.text("councilPlace");
    static final Variable<CouncilSide> SIDE =
            new Variable<>("side", "议事的一方", value -> CouncilSide.valueOf(value.toString()));

    /** Role or unit that a task of one party goes to. */
    static final Variable<String> PARTY = Variable.text("party");

    /** The owners' assembly has hired nobody, or what was stated about the community is wrong. */
    static final Variable<Boolean> HIRING_FAILED = Variable.yes("hiringFailed");

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
    static final Variable<List<String>> HANDED_ITEMS = Variable.choices("handedItems");
    static final Variable<String> HANDED_NOTE = Variable.text("handedNote");
    static final Variable<Boolean> RECEIVED = yesOrNo("received");
    static final Variable<LocalDate> RECEIVED_ON = Variable.day("receivedOn");
    static final Variable<String> RECEIVED_BY = Variable.text("receivedBy");
    static final Variable<String> RECEIPT_OBJECTION = Variable.text("receiptObjection");

    static final Variable<String> WORKED = Variable.text("worked");
    static final Variable<String> IMPROVE = Variable.text("improve");

    private HandoverVariables() {}

    /** A radio field with yes and no, of which one has to be chosen. */
    static Variable<Boolean> yesOrNo(String name) {
        return new Variable<>(name, "是或否", value -> "yes".equals(value.toString()));
    }
}
