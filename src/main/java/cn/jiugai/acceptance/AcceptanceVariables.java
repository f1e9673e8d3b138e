package cn.jiugai.acceptance;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;

/** The fields of the forms of the two acceptances; those of the comparison are at {@link ComparedItem}. */
final class AcceptanceVariables {

    static final Variable<String> FILING_NUMBER = Variable.text("filingNumber");
    static final Variable<LocalDate> MEETING_DAY = Variable.day("meetingDay");
    static final Variable<String> MEETING_PLACE = Variable.text("meetingPlace");

    static final Variable<String> PARTY = Variable.text("party");
    static final Variable<String> STANCE = Variable.text("stance");
    static final Variable<String> DEFECT = Variable.text("defect");
    static final Variable<String> RESPONSIBLE = Variable.text("responsible");

    static final Variable<String> CONCLUSION_NUMBER = Variable.text("conclusionNumber");
    static final Variable<LocalDate> CONCLUDED_ON = Variable.day("concludedOn");

    /** Roles, comma-separated. */
    static final Parameter<String> REQUIRED_PARTIES = Parameter.text("requiredParties", "必须提出意见的各方（角色编号，逗号分隔）");

    /** Id of the defect that one of several rectifications is about. */
    static final Variable<Long> ACCEPTANCE_DEFECT =
            new Variable<>("acceptanceDefect", "缺陷编号", value -> Long.valueOf(value.toString()));

    private AcceptanceVariables() {}
}
