package cn.jiugai.progress;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;

/** The fields of the forms of the process {@code worksFinish}. */
final class ProgressVariables {

    static final Variable<Boolean> WITHDRAWN = Variable.yes("withdrawn");
    /** Numbers of items of the works list. */
    static final Variable<List<String>> FINISHED_ITEMS = Variable.choices("finishedItems");

    static final Variable<LocalDate> ITEMS_FINISHED_ON = Variable.day("itemsFinishedOn");
    static final Variable<String> FINISH_NOTE = Variable.text("finishNote");
    static final Variable<String> FINISH_STANCE = Variable.text("finishStance");
    static final Variable<String> FINISH_OPINION = Variable.text("finishOpinion");

    private ProgressVariables() {}
}
