package cn.jiugai.permit;

import cn.jiugai.engine.Elements;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;

/** The fields of the process {@code authoritySupervision}. */
final class AuthorityCheckVariables {

    /** The role of the authority that started the matter. */
    static final Variable<String> INITIATOR = Variable.text(Elements.INITIATOR);

    static final Variable<Boolean> WITHDRAWN = Variable.yes("withdrawn");
    static final Variable<LocalDate> CHECKED_ON = Variable.day("checkedOn");
    static final Variable<String> CHECKERS = Variable.text("checkers");
    static final Variable<String> PLACE = Variable.text("checkedPlace");
    static final Variable<String> RESULT = Variable.text("checkResult");
    static final Variable<Boolean> PROBLEM = Variable.yes("problemFound");
    static final Variable<String> FINDING = Variable.text("finding");
    static final Variable<String> RESPONSIBLE = Variable.text("responsible");

    private AuthorityCheckVariables() {}
}
