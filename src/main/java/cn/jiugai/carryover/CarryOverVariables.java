package cn.jiugai.carryover;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import cn.jiugai.plan.MilestoneKind;
import cn.jiugai.rule.Fen;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fields of the forms of 结转下年度, and the number on its step. */
final class CarryOverVariables {

    static final Variable<String> PARTY = Variable.text("party");
    static final Variable<String> REASON = Variable.text("delayReason");
    static final Variable<String> MEASURES = Variable.text("delayMeasures");

    /** The new last days, in the order of the work. */
    static final Map<MilestoneKind, Variable<LocalDate>> DATES = new EnumMap<>(Map.of(
            MilestoneKind.PREPARATION, Variable.day("newPreparationDue"),
            MilestoneKind.WORKS_START, Variable.day("newWorksStartDue"),
            MilestoneKind.BASIC_WORKS, Variable.day("newBasicWorksDue"),
            MilestoneKind.ACCEPTANCES, Variable.day("newAcceptancesDue")));

    static final Variable<Fen> CONFIRMED = Variable.yuan("carriedAmount");

    static final Variable<Boolean> RETURNED = Variable.yes("returned");
    static final Variable<String> DECISION = Variable.text("carryOverDecision");
    static final Variable<String> DOCUMENT = Variable.text("documentNumber");
    static final Variable<LocalDate> DECIDED_ON = Variable.day("decidedOn");
    static final Variable<String> OPINION = Variable.text("decisionOpinion");

    static final Variable<String> SUPPLEMENT = Variable.text("supplement");

    /** The last day of the next plan year on which a new date may fall. */
    static final Parameter<MonthDay> LATEST = new Parameter<>("latestDue", "新日期最迟到次年的哪一天", "月-日，如 12-31", text -> {
        try {
            return MonthDay.parse(text, DateTimeFormatter.ofPattern("MM-dd"));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("不是日期", e);
        }
    });

    private CarryOverVariables() {}

    static List<Variable<?>> dates() {
        return List.copyOf(DATES.values());
    }
}
