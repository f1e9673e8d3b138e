package cn.jiugai.scheme;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;

/** The fields of the forms of the scheme review; those of the eight parts are at {@link SchemePart}. */
final class SchemeVariables {

    static final Variable<String> GUIDE = Variable.text("guide");
    static final Variable<String> STANDARD = Variable.text("standard");

    /** Shown above the form in which the works list is submitted; follows each upload. */
    static final Variable<String> WORKS_LIST = Variable.text("worksList");

    static final Variable<String> PARTY = Variable.text("party");
    static final Variable<String> WORKS_PART = Variable.text("worksPart");
    static final Variable<String> STANCE = Variable.text("stance");
    static final Variable<String> OPINION = Variable.text("opinion");

    static final Variable<Integer> CHARGING_SITE = Variable.count("chargingSite");
    static final Variable<String> CHARGING_SITE_TEXT = Variable.text("chargingSiteText");
    static final Variable<String> SITE_SAFETY = Variable.text("siteSafety");
    static final Variable<String> CONFIRMATION_NUMBER = Variable.text("confirmationNumber");
    static final Variable<LocalDate> CONFIRMED_ON = Variable.day("confirmedOn");
    static final Variable<String> SAFETY_OPINION = Variable.text("safetyOpinion");

    static final Variable<String> RESIDENTS_OPINION = Variable.text("residentsOpinion");
    static final Variable<String> RESIDENTS_OUTCOME = Variable.text("residentsOutcome");
    static final Variable<String> COMMUNITY_OPINION = Variable.text("communityOpinion");
    static final Variable<String> COMMUNITY_OUTCOME = Variable.text("communityOutcome");
    static final Variable<Boolean> MANAGER_ABSENT = Variable.yes("managerAbsent");
    static final Variable<String> MANAGER_OPINION = Variable.text("managerOpinion");
    static final Variable<String> MANAGER_OUTCOME = Variable.text("managerOutcome");

    static final Variable<LocalDate> MEETING_DAY = Variable.day("meetingDay");
    static final Variable<String> MEETING_PLACE = Variable.text("meetingPlace");

    /** Keys of the sites on which a revised scheme decides anew. */
    static final Variable<List<String>> SITES_TO_CHANGE = Variable.choices("sitesToChange");

    static final Variable<String> SITE = Variable.text("site");
    static final Variable<String> SITE_TEXT = Variable.text("siteText");
    static final Variable<String> SITE_PURPOSE = Variable.text("sitePurpose");
    static final Variable<String> SITE_NOTE = Variable.text("siteNote");

    /** Shown above the forms of the joint schedule; follows each upload. */
    static final Variable<String> JOINT_SCHEDULE = Variable.text("jointSchedule");

    static final Variable<String> SCHEDULE_ANSWER = Variable.text("scheduleAnswer");
    static final Variable<String> SCHEDULE_REMARK = Variable.text("scheduleRemark");

    /** Economical and green techniques, by the words of the form (HG-4.2-5). */
    static final Variable<List<String>> GREEN_TECHNIQUES = Variable.choices("greenTechniques");

    /** Day on which scheme and works list were settled. */
    static final Variable<LocalDate> LISTED_ON = Variable.day("listedOn");

    static final Variable<String> HISTORIC = Variable.text("historic");
    static final Variable<String> HISTORIC_NAME = Variable.text("historicName");
    static final Variable<String> PROTECTION_STANCE = Variable.text("protectionStance");
    static final Variable<String> PROTECTION_NUMBER = Variable.text("protectionNumber");
    static final Variable<LocalDate> PROTECTION_DAY = Variable.day("protectionDay");
    static final Variable<String> PROTECTION_REQUIREMENTS = Variable.text("protectionRequirements");

    static final Variable<String> CONCLUSION_NUMBER = Variable.text("conclusionNumber");
    static final Variable<LocalDate> CONCLUDED_ON = Variable.day("concludedOn");

    private SchemeVariables() {}
}
