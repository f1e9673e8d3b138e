package cn.jiugai.petition;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;

/** The fields of the forms of {@code officeProblem}. */
final class ProblemVariables {

    /** Started by mistake. */
    static final Variable<Boolean> WITHDRAWN = Variable.yes("withdrawn");

    /** The role under which the problem was put. */
    static final Variable<String> INITIATOR = Variable.text("initiator");

    static final Variable<String> TITLE = Variable.text("problemTitle");
    static final Variable<String> TEXT = Variable.text("problemText");
    static final Variable<String> TRIED = Variable.text("problemTried");

    static final Variable<String> DIRECTION = Variable.text("directionText");
    static final Variable<List<String>> DIRECTED = Variable.choices("directed");
    static final Variable<Integer> DIRECTED_DAYS = Variable.count("directedDays");

    /** The unit whose turn it is in a step of several. */
    static final Variable<String> PARTY = Variable.text("party");

    static final Variable<String> RESULT = Variable.text("problemResult");
    static final Variable<String> RESULT_STANCE = Variable.text("resultStance");

    static final Variable<String> STANCE = Variable.text("problemStance");
    static final Variable<String> ANSWER = Variable.text("problemAnswer");
    static final Variable<LocalDate> ANSWERED_ON = Variable.day("problemAnsweredOn");
    static final Variable<String> WORKED = Variable.text("lessonWorked");
    static final Variable<String> IMPROVE = Variable.text("lessonImprove");

    static final String SOLVED = "solved";

    private ProblemVariables() {}
}
