package cn.jiugai.application;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The numbers of the application's models and the fields of their forms. */
final class ApplicationVariables {

    /** Last year of completion of the communities that come first (HG-3-1). */
    static final Parameter<Integer> FIRST_GROUP_UNTIL =
            Parameter.count("firstGroupUntil", "优先改造的建成年份（至该年年底）", 1949, 2100);

    /** Last year of completion of those that may come after them (HG-3-2). */
    static final Parameter<Integer> SECOND_GROUP_UNTIL =
            Parameter.count("secondGroupUntil", "可纳入改造的建成年份（至该年年底）", 1949, 2100);

    static final Parameter<Ratio> MINIMUM_CONSENT = Parameter.ratio("minimumConsent", "最低同意率", "50%", "100%");

    static final Parameter<Integer> FULL_SCORE = Parameter.count("fullScore", "评分表满分", 1, 1000);

    static final Parameter<Outcome> OUTCOME = choice("outcome", "终止原因", Outcome.class);

    static final Variable<String> PLAN_YEAR = Variable.text("planYear");
    static final Variable<String> NAME = Variable.text("communityName");
    static final Variable<String> STREET = Variable.text("street");
    static final Variable<String> APPLICANT_KIND = Variable.text("applicantKind");
    static final Variable<String> APPLICANT = Variable.text("applicant");
    static final Variable<String> APPLICANT_PHONE = Variable.text("applicantPhone");
    static final Variable<LocalDate> FILED_ON = Variable.day("filedOn");
    static final Variable<String> NATIONAL_SCOPE = Variable.text("nationalScope");
    static final Variable<String> OWNERSHIP = Variable.text("ownership");
    static final Variable<String> OWNER = Variable.text("owner");
    static final Variable<Integer> BUILT_YEAR = Variable.count("builtYear");
    static final Variable<Integer> HOUSEHOLDS = Variable.count("households");
    static final Variable<Integer> BUILDINGS = Variable.count("buildings");
    static final Variable<BigDecimal> AREA = Variable.number("areaM2");
    static final Variable<Fen> ESTIMATE = Variable.yuan("estimate");

    static final Variable<LocalDate> BENCH_HELD_ON = Variable.day("benchHeldOn");
    static final Variable<String> BENCH_PLACE = Variable.text("benchPlace");
    static final Variable<String> BENCH_STREET = Variable.text("benchStreet");
    static final Variable<String> BENCH_COMMUNITY = Variable.text("benchCommunity");
    static final Variable<String> BENCH_RESIDENTS = Variable.text("benchResidents");
    static final Variable<String> BENCH_MINUTES = Variable.text("benchMinutes");

    static final Variable<String> WORKING_BODY = Variable.text("workingBody");
    static final Variable<String> BODY_CONTACT = Variable.text("bodyContact");
    static final Variable<String> BODY_PHONE = Variable.text("bodyPhone");
    static final Variable<String> PARTY_ORGANISATION = Variable.text("partyOrganisation");
    static final Variable<String> PARTY_SECRETARY = Variable.text("partySecretary");
    static final Variable<LocalDate> SURVEY_BEGUN_ON = Variable.day("surveyBegunOn");
    static final Variable<Integer> FORMS_GIVEN_OUT = Variable.count("formsGivenOut");
    static final Variable<String> ONLINE_NOTICE = Variable.text("onlineNotice");

    /** Shown above the form at which answers are collected; follows each upload. */
    static final Variable<String> CONSENT_FIGURES = Variable.text("consentFigures");

    static final Variable<LocalDate> PROPERTY_HELD_ON = Variable.day("propertyHeldOn");
    static final Variable<String> PROPERTY_PLACE = Variable.text("propertyPlace");
    static final Variable<String> PROPERTY_STREET = Variable.text("propertyStreet");
    static final Variable<String> PROPERTY_COMMUNITY = Variable.text("propertyCommunity");
    static final Variable<Integer> PROPERTY_PARTICIPANTS = Variable.count("propertyParticipants");
    static final Variable<String> PROPERTY_MINUTES = Variable.text("propertyMinutes");

    /** 未达成共识; the paper is not asked for then. */
    static final Variable<Boolean> NO_CONSENSUS = Variable.yes("noConsensus");

    static final Variable<String> MANAGEMENT_WAY = Variable.text("managementWay");
    static final Variable<String> MANAGER = Variable.text("manager");
    static final Variable<Fen> PROPERTY_FEE = Variable.yuan("propertyFee");
    static final Variable<String> CONSENSUS_DOCUMENT = Variable.text("consensusDocument");
    static final Variable<String> CONSENSUS_FORM = Variable.text("consensusForm");
    static final Variable<LocalDate> CONSENSUS_ON = Variable.day("consensusOn");

    static final Variable<String> DEMOLITION_PLANNED = Variable.text("demolitionPlanned");
    static final Variable<String> DEMOLITION_SOURCE = Variable.text("demolitionSource");
    static final Variable<LocalDate> DEMOLITION_CHECKED_ON = Variable.day("demolitionCheckedOn");

    /** What the residents are told when the application ends. */
    static final Variable<String> TOLD = Variable.text("told");

    /** Result of the decision table {@code scoreSheet}. */
    static final Variable<List<ItemScore>> SCORES = new Variable<>("scores", "评分结果", ScoreRows::read);

    static final Variable<String> REPORT_NUMBER = Variable.text("reportNumber");
    static final Variable<LocalDate> REPORTED_ON = Variable.day("reportedOn");
    static final Variable<String> REPORT_REMARK = Variable.text("reportRemark");

    private ApplicationVariables() {}

    /** The field of the form in which the evidence of an item of the score sheet is named. */
    static Variable<String> evidence(String item) {
        return Variable.text(item + "Evidence");
    }

    private static <E extends Enum<E>> Parameter<E> choice(String name, String label, Class<E> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return new Parameter<>(name, label, String.join("、", names) + "之一", text -> Enum.valueOf(type, text));
    }
}
