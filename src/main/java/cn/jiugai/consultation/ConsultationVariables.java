package cn.jiugai.consultation;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;

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

    /** Address and hours of the 征求意见处. */
    static final Variable<String> OPINION_DESK = Variable.text("opinionDesk");

    static final Variable<String> MEETING_KIND = Variable.text("meetingKind");
    static final Variable<LocalDate> MEETING_DAY = Variable.day("meetingDay");
    static final Variable<String> MEETING_PLACE = Variable.text("meetingPlace");
    static final Variable<String> MEETING_TOPIC = Variable.text("meetingTopic");
    static final Variable<String> MEETING_CONCLUSION = Variable.text("meetingConclusion");
    static final Variable<List<String>> PROPOSALS = Variable.lines("proposals");
    static final Variable<Integer> EXPERTS = Variable.count("experts");
    static final Variable<String> EXPERT_OPINION = Variable.text("expertOpinion");
    static final Variable<List<String>> EXPERT_PROPOSALS = Variable.lines("expertProposals");

    /** Number of the proposal that a task answers. */
    static final Variable<Integer> PROPOSAL = Variable.count("proposal");

    static final Variable<String> PROPOSAL_TEXT = Variable.text("proposalText");
    static final Variable<String> PROPOSAL_OUTCOME = Variable.text("proposalOutcome");
    static final Variable<String> PROPOSAL_ANSWER = Variable.text("proposalAnswer");

    /** Shown above the form in which answers are collected; follows each upload. */
    static final Variable<String> COVERAGE = Variable.text("coverage");

    /** Shown above the form in which opinions are settled; follows each upload. */
    static final Variable<String> HOUSEHOLD_OPINIONS = Variable.text("householdOpinions");

    static final Parameter<Integer> MINIMUM_MEETINGS = Parameter.count("minimumMeetings", "最少会议次数", 2, 20);

    private ConsultationVariables() {}
}
