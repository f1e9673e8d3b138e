package cn.jiugai.notice;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;

/** The fields of the forms of the public notice, and the texts that they show. */
final class NoticeVariables {

    static final Variable<String> NOTICE_TITLE = Variable.text("noticeTitle");
    static final Variable<String> NOTICE_MEDIA = Variable.text("noticeMedia");
    static final Variable<LocalDate> POSTED_ON = Variable.day("postedOn");
    static final Variable<LocalDate> PROVED_ON = Variable.day("provedOn");
    static final Variable<String> POSTING_PLACES = Variable.text("postingPlaces");
    static final Variable<Integer> POSTING_COPIES = Variable.count("postingCopies");
    static final Variable<List<String>> OBJECTIONS = Variable.lines("objections");

    static final Variable<LocalDate> MEETING_DAY = Variable.day("meetingDay");
    static final Variable<String> MEETING_PLACE = Variable.text("meetingPlace");
    static final Variable<Integer> PARTICIPANTS = Variable.count("participants");
    static final Variable<String> MEETING_CONCLUSION = Variable.text("meetingConclusion");

    /** Number of the objection that a task answers. */
    static final Variable<Integer> OBJECTION = Variable.count("objection");

    static final Variable<String> OBJECTION_TEXT = Variable.text("objectionText");
    static final Variable<String> OBJECTION_OUTCOME = Variable.text("objectionOutcome");
    static final Variable<String> OBJECTION_ANSWER = Variable.text("objectionAnswer");

    static final Parameter<Integer> NOTICE_DAYS = Parameter.count("noticeDays", "公示工作日", 1, 60);

    private NoticeVariables() {}
}
