package cn.jiugai.selection;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The fields of the forms of the selection, and the numbers of its steps. */
final class SelectionVariables {

    static final Parameter<Ratio> MINIMUM_CONSENT = Parameter.ratio("minimumConsent", "最低同意率", "50%", "100%");

    /** Number of the application that a task is about. */
    static final Variable<String> APPLICATION = Variable.text("application");

    static final Variable<String> APPLIED_FACTS = Variable.text("appliedFacts");
    static final Variable<String> SCORE_ITEMS = Variable.text("scoreItems");
    static final Variable<LocalDate> REVIEWED_ON = Variable.day("reviewedOn");
    static final Variable<String> REVIEWERS = Variable.text("reviewers");
    static final Variable<Integer> BUILT_YEAR = Variable.count("reviewedBuiltYear");
    static final Variable<Integer> HOUSEHOLDS = Variable.count("reviewedHouseholds");
    static final Variable<Integer> BUILDINGS = Variable.count("reviewedBuildings");
    static final Variable<BigDecimal> AREA = Variable.number("reviewedArea");
    static final Variable<Fen> ESTIMATE = Variable.yuan("reviewedEstimate");
    static final Variable<String> FIGURES_REASON = Variable.text("figuresReason");

    /** The items whose points differ from those that the street claims; the form has so many places. */
    static final List<ChangedItem> CHANGED_ITEMS =
            IntStream.rangeClosed(1, 12).mapToObj(ChangedItem::of).toList();

    /** What is done in a round of 安排保障性任务和参评小区. */
    static final Variable<String> ARRANGEMENT = Variable.text("arrangement");

    static final Variable<String> WITHDRAWN_APPLICATION = Variable.text("withdrawnApplication");
    static final Variable<String> WITHDRAWAL_REASON = Variable.text("withdrawalReason");
    static final Variable<String> RESTORED_APPLICATION = Variable.text("restoredApplication");

    static final Variable<List<String>> REVIEW_AGAIN = Variable.choices("reviewAgain");

    static final Variable<LocalDate> TOLD_ON = Variable.day("toldOn");
    static final Variable<String> TOLD_BY = Variable.text("toldBy");

    private SelectionVariables() {}

    /** The three fields in which one item is changed. */
    record ChangedItem(Variable<String> item, Variable<Integer> points, Variable<String> reason) {

        private static ChangedItem of(int number) {
            return new ChangedItem(
                    Variable.text("changedItem" + number),
                    Variable.count("changedPoints" + number),
                    Variable.text("changedReason" + number));
        }
    }
}
