package cn.jiugai.acceptance;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;

/** The fields of the forms of the two acceptances; the repeated ones are {@link DefectFields} and {@link ExpertFields}. */
final class AcceptanceVariables {

    static final Variable<String> FILING_NUMBER = Variable.text("filingNumber");
    static final Variable<LocalDate> MEETING_DAY = Variable.day("meetingDay");
    static final Variable<String> MEETING_PLACE = Variable.text("meetingPlace");

    static final Variable<String> PARTY = Variable.text("party");
    static final Variable<String> STANCE = Variable.text("stance");
    /** Who spoke for the party at the meeting. */
    static final Variable<String> REPRESENTATIVE = Variable.text("representative");

    /** Ids of units that the convening unit asks beside those who have to come. */
    static final Variable<List<String>> EXTRA_PARTIES = Variable.choices("extraParties");

    /** What was compared so far, as the form shows it. */
    static final Variable<String> COMPARISON = Variable.text("comparison");

    static final Variable<String> CONCLUSION_NUMBER = Variable.text("conclusionNumber");
    static final Variable<LocalDate> CONCLUDED_ON = Variable.day("concludedOn");

    /** Id of the defect that one of several rectifications is about. */
    static final Variable<Long> ACCEPTANCE_DEFECT =
            new Variable<>("acceptanceDefect", "缺陷编号", value -> Long.valueOf(value.toString()));

    static final Parameter<Integer> MINIMUM_EXPERTS = Parameter.count("minimumExperts", "专家最少人数", 1, 7);

    private AcceptanceVariables() {}
}
