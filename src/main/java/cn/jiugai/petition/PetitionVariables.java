package cn.jiugai.petition;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;

/** The fields of the forms of {@code petition}. */
final class PetitionVariables {

    /** Started by mistake. */
    static final Variable<Boolean> WITHDRAWN = Variable.yes("withdrawn");

    static final Variable<String> PETITIONER = Variable.text("petitioner");
    static final Variable<String> PHONE = Variable.text("petitionerPhone");
    static final Variable<String> CHANNEL = Variable.text("petitionChannel");
    static final Variable<String> SUBJECT = Variable.text("petitionSubject");
    static final Variable<String> TEXT = Variable.text("petitionText");
    static final Variable<LocalDate> RECEIVED_ON = Variable.day("petitionReceivedOn");

    static final Variable<String> ROAD = Variable.text("petitionRoad");
    static final Variable<String> DEMAND = Variable.text("petitionDemand");
    static final Variable<List<String>> DEPARTMENTS = Variable.choices("departments");

    /** The unit whose turn it is in a step of several. */
    static final Variable<String> PARTY = Variable.text("party");

    static final Variable<String> ADVICE = Variable.text("petitionAdvice");

    static final Variable<LocalDate> HELD_ON = Variable.day("heldOn");
    static final Variable<String> PARTICIPANTS = Variable.text("participants");
    static final Variable<String> RESULT = Variable.text("handlingResult");
    static final Variable<String> MEDIATION = Variable.text("mediationStance");
    static final Variable<String> DISPUTE = Variable.text("disputeStance");

    static final Variable<String> ANSWER_NUMBER = Variable.text("answerNumber");
    static final Variable<LocalDate> ANSWERED_ON = Variable.day("answeredOn");
    static final Variable<String> ANSWER = Variable.text("answerText");
    static final Variable<String> STANCE = Variable.text("petitionerStance");

    private PetitionVariables() {}
}
