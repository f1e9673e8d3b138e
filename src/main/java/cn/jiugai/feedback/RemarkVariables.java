package cn.jiugai.feedback;

import cn.jiugai.engine.Elements;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;

/** The fields of the forms about residents' remarks (JA-3.5-3), and the numbers of their steps. */
final class RemarkVariables {

    static final Variable<Boolean> WITHDRAWN = Variable.yes("withdrawn");
    static final Variable<String> COMMUNITY = Variable.text("community");
    static final Variable<Boolean> ANONYMOUS = Variable.yes("anonymous");
    static final Variable<String> BUILDING = Variable.text("building");
    static final Variable<String> DOOR = Variable.text("door");
    static final Variable<String> RESIDENT = Variable.text("resident");
    static final Variable<String> PHONE = Variable.text("residentPhone");
    static final Variable<String> CHANNEL = Variable.text("remarkChannel");
    static final Variable<LocalDate> RECEIVED_ON = Variable.day("receivedOn");
    static final Variable<String> SUBJECT = Variable.text("remarkSubject");
    static final Variable<String> TEXT = Variable.text("remarkText");

    /** The role whose unit answers. */
    static final Variable<String> RESPONSIBLE = Variable.text("responsible");

    static final Variable<String> ANSWER = Variable.text("remarkAnswer");
    static final Variable<String> ANSWER_TEXT = Variable.text("answerText");

    static final Variable<String> OPINION = Variable.text("residentOpinion");
    static final Variable<String> REASON = Variable.text("opinionReason");
    static final Variable<LocalDate> ASKED_ON = Variable.day("askedOn");

    static final Variable<String> SETTLEMENT = Variable.text("settlement");
    static final Variable<String> SETTLEMENT_TEXT = Variable.text("settlementText");

    /** The role of the unit that started the matter. */
    static final Variable<String> INITIATOR = Variable.text(Elements.INITIATOR);

    static final Parameter<Integer> ANSWER_DAYS = Parameter.count("answerDays", "答复期限（工作日）", 1, 30);
    static final Parameter<Integer> MOST_ROUNDS = Parameter.count("mostRounds", "不满意几次后提请协调", 1, 5);

    private RemarkVariables() {}
}
