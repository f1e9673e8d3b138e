package cn.jiugai.plan;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The fields of the forms of the annual plan, and the numbers of its steps. */
final class PlanVariables {

    static final Variable<String> CORRECTION = Variable.text("correction");
    static final Variable<Boolean> PLAN_CONFIRMED = Variable.yes("planConfirmed");

    static final Variable<String> WORKED = Variable.text("worked");
    static final Variable<String> IMPROVE = Variable.text("improve");

    /** What a plan publishes whose communities are found by a selection. */
    static final Variable<Integer> PUBLISHED_FIRST = Variable.count("publishedFirst");

    static final Variable<Integer> PUBLISHED_SECOND = Variable.count("publishedSecond");
    static final Variable<Integer> PUBLISHED_HOUSEHOLDS = Variable.count("publishedHouseholds");
    static final Variable<Integer> PUBLISHED_BUILDINGS = Variable.count("publishedBuildings");
    static final Variable<BigDecimal> PUBLISHED_AREA = Variable.number("publishedArea");
    static final Variable<BigDecimal> PUBLISHED_MONEY = Variable.number("publishedMoney");

    static final List<Variable<?>> PUBLISHED = List.of(
            PUBLISHED_FIRST,
            PUBLISHED_SECOND,
            PUBLISHED_HOUSEHOLDS,
            PUBLISHED_BUILDINGS,
            PUBLISHED_AREA,
            PUBLISHED_MONEY);

    static final Variable<LocalDate> CLOSING_ON = Variable.day("closingOn");

    /** The day on which the review begins or goes on, as an action leaves it for the timer of the model. */
    static final String REVIEW_FROM = "reviewFrom";

    static final Parameter<Integer> FIRST_UNTIL = Parameter.count("firstGroupUntil", "第一类：最迟建成年份", 1949, 2100);
    static final Parameter<Integer> SECOND_UNTIL = Parameter.count("secondGroupUntil", "第二类：最迟建成年份", 1949, 2100);

    static final Variable<Fen> BUDGET = Variable.yuan("budget");
    static final Variable<Fen> AFFORDABLE = Variable.yuan("affordable");
    static final Variable<String> REPORT_NUMBER = Variable.text("reportNumber");
    static final Variable<LocalDate> REPORTED_ON = Variable.day("reportedOn");

    /** What is done in a round of 安排保障性任务和参评小区. */
    static final Variable<String> ARRANGEMENT = Variable.text("arrangement");

    /** The round in which the closing day of applications is put off. */
    static final String EXTEND = "EXTEND";

    static final Variable<LocalDate> EXTENDED_UNTIL = Variable.day("extendedUntil");
    static final Variable<String> EXTENSION_REASON = Variable.text("extensionReason");

    static final Variable<TaskKind> TASK_KIND =
            new Variable<>("taskKind", "文字", value -> TaskKind.valueOf(value.toString()));
    static final Variable<String> TASK_COMMUNITY = Variable.text("taskCommunity");
    static final Variable<String> TASK_STREET = Variable.text("taskStreet");
    static final Variable<String> TASK_REASON = Variable.text("taskReason");
    static final Variable<String> TASK_BASIS = Variable.text("taskBasis");
    static final Variable<Fen> TASK_MONEY = Variable.yuan("taskMoney");
    static final Variable<Integer> DROPPED_TASK = Variable.count("droppedTask");
    static final Variable<String> DROP_REASON = Variable.text("dropReason");

    private PlanVariables() {}
}
