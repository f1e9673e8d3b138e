package cn.jiugai.warranty;

import cn.jiugai.engine.Elements;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;

/** The fields of the forms of a warranty claim (HG-4.3-3). */
final class ClaimVariables {

    static final Variable<Boolean> WITHDRAWN = Variable.yes("withdrawn");
    static final Variable<String> COMMUNITY = Variable.text("community");
    static final Variable<String> PLACE = Variable.text("place");
    static final Variable<WarrantyPart> PART =
            new Variable<>("warrantyPart", "保修部位", value -> WarrantyPart.valueOf(value.toString()));
    static final Variable<LocalDate> FOUND_ON = Variable.day("foundOn");
    static final Variable<String> TEXT = Variable.text("claimText");

    /** {@code ACCEPTED}, or the contractor holds that it is not for him. */
    static final Variable<String> ANSWER = Variable.text("claimAnswer");

    static final Variable<String> ANSWER_TEXT = Variable.text("answerText");

    /** {@code COVERED}, or the department in charge holds that it is no matter of the warranty. */
    static final Variable<String> DECISION = Variable.text("claimDecision");

    static final Variable<String> DECISION_TEXT = Variable.text("decisionText");

    /** The role of the unit that started the matter. */
    static final Variable<String> INITIATOR = Variable.text(Elements.INITIATOR);

    private ClaimVariables() {}
}
