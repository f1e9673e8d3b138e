package cn.jiugai.plan;

import cn.jiugai.rule.Fen;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a plan sets for its selection: the tables {@code plan_age_group} and {@code plan_budget}, and its closing day. */
@Component
class SelectionPlanRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    SelectionPlanRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many communities of each group the plan publishes; the borders are set by {@link #setBorders}. */
    void publish(AnnualPlan plan, int first, int second) {
        publish(plan, AgeGroup.FIRST, first);
        publish(plan, AgeGroup.SECOND, second);
    }

    private void publish(AnnualPlan plan, AgeGroup group, int communities) {
        int updated = jdbc.sql("update plan_age_group set communities = ? where plan = ? and position = ?")
                .params(communities, plan.id(), position(group))
                .update();
        if (updated == 0) {
            jdbc.sql("insert into plan_age_group (plan, position, communities) values (?, ?, ?)")
                    .params(plan.id(), position(group), communities)
                    .update();
        }
    }

    void setBorders(AnnualPlan plan, AgeGroups groups) {
        border(plan, AgeGroup.FIRST, groups.firstUntil());
        border(plan, AgeGroup.SECOND, groups.secondUntil());
    }

    private void border(AnnualPlan plan, AgeGroup group, int until) {
        jdbc.sql("update plan_age_group set built_until = ? where plan = ? and position = ?")
                .params(until, plan.id(), position(group))
                .update();
    }

    private static int position(AgeGroup group) {
        return group.ordinal() + 1;
    }

    void setClosingDay(AnnualPlan plan, LocalDate day) {
        jdbc.sql("update annual_plan set closing_on = ? where id = ?")
                .params(day, plan.id())
                .update();
    }

    /** Empty for a plan that was imported. */
    Optional<LocalDate> closingDay(AnnualPlan plan) {
        return jdbc.sql("select closing_on from annual_plan where id = ? and closing_on is not null")
                .param(plan.id())
                .query(LocalDate.class)
                .optional();
    }

    /** Empty for a plan that was imported, and before the borders are set. */
    Optional<AgeGroups> groups(AnnualPlan plan) {
        List<Integer> until =
                jdbc.sql("""
                        select built_until from plan_age_group where plan = ? and built_until is not null
                        order by position""").param(plan.id()).query(Integer.class).list();
        return until.isEmpty() ? Optional.empty() : Optional.of(new AgeGroups(until.get(0), until.get(1)));
    }

    /** How many communities of the group the plan publishes; 0 if it publishes none by age. */
    int published(AnnualPlan plan, AgeGroup group) {
        return jdbc.sql("select communities from plan_age_group where plan = ? and position = ?")
                .params(plan.id(), position(group))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void setBudget(AnnualPlan plan, PlanBudget budget, String person) {
        jdbc.sql("""
                        insert into plan_budget (plan, amount_fen, report_number, reported_on, affordable_fen, set_by, set_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        plan.id(),
                        budget.amount().value(),
                        budget.reportNumber(),
                        budget.reportedOn(),
                        budget.affordable().value(),
                        person,
                        OffsetDateTime.now(clock))
                .update();
    }

    /** The budget in force. */
    Optional<PlanBudget> budget(AnnualPlan plan) {
        return jdbc.sql("""
                        select amount_fen, report_number, reported_on, affordable_fen from plan_budget
                        where plan = ? order by id desc limit 1""")
                .param(plan.id())
                .query((row, number) -> new PlanBudget(
                        new Fen(row.getLong("amount_fen")),
                        row.getString("report_number"),
                        row.getObject("reported_on", LocalDate.class),
                        new Fen(row.getLong("affordable_fen"))))
                .optional();
    }
}
