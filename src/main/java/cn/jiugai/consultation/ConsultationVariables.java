package cn.jiugai.consultation;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;

/** The fields of the forms of the consultation, and the texts that they show. */
final class ConsultationVariables {

    static final Variable<Integer> FORMS_HANDED_OUT = Variable.count("formsHandedOut");
    static final Variable<String> ONLINE_NOTICE = Variable.text("onlineNotice");

    static final Variable<String> SCOPE = Variable.text("scope");
    static final Variable<String> RENOVATION_PLAN = Variable.text("renovationPlan");
    static final Variable<String> STANDARD = Variable.text("standard");

    static final Variable<LocalDate> DISCUSSED_ON = Variable.day("discussedOn");
    static final Variable<String> DISCUSSION_PLACE = Variable.text("discussionPlace");
    static final Variable<Integer> PARTICIPANTS = Variable.count("participants");
    static final Variable<String> DISCUSSION_OUTCOME = Variable.text("discussionOutcome");

    /** Shown above the form in which answers are collected; follows each upload. */
    static final Variable<String> COVERAGE = Variable.text("coverage");

    /** Shown above the form in which opinions are settled; follows each upload. */
    static final Variable<String> HOUSEHOLD_OPINIONS = Variable.text("householdOpinions");

    private ConsultationVariables() {}
}
