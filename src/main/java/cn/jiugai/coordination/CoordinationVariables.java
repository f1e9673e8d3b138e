package cn.jiugai.coordination;

import cn.jiugai.engine.Elements;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;

/** The fields of the forms of the coordination (HG-4.1-2). */
final class CoordinationVariables {

    /** The unit that a task of several is given to. */
    static final Variable<String> PARTY = Variable.text("party");

    static final Variable<String> MATTERS = Variable.text("matters");
    static final Variable<String> STANCE = Variable.text("stance");
    static final Variable<String> UNIT_TEXT = Variable.text("unitText");
    static final Variable<String> CONTACT = Variable.text("contact");

    static final Variable<LocalDate> MET_ON = Variable.day("metOn");
    static final Variable<String> MEETING = Variable.text("meeting");
    static final Variable<LocalDate> DECIDED_ON = Variable.day("decidedOn");
    static final Variable<String> DECISION = Variable.text("decision");

    /** The role of the unit that started the matter. */
    static final Variable<String> INITIATOR = Variable.text(Elements.INITIATOR);

    static final Variable<Boolean> WITHDRAWN = Variable.yes("withdrawn");
    static final Variable<String> CALLED_UNIT = Variable.text("calledUnit");
    static final Variable<String> CALL_MATTER = Variable.text("callMatter");
    static final Variable<LocalDate> WANTED_ON = Variable.day("wantedOn");
    static final Variable<String> CALL_ANSWER = Variable.text("callAnswer");
    static final Variable<LocalDate> COMES_ON = Variable.day("comesOn");
    static final Variable<String> CALL_RESULT = Variable.text("callResult");
    static final Variable<String> RESULT_NOTE = Variable.text("resultNote");

    static final Parameter<String> UNITS = Parameter.text("units", "要征询的单位（角色，用逗号隔开）");

    private CoordinationVariables() {}
}
