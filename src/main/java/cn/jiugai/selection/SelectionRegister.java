package cn.jiugai.selection;

import cn.jiugai.plan.AgeGroup;
import cn.jiugai.rule.Fen;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code selection_entry}, {@code selection_place} and {@code selection_notice}. */
@Component
class SelectionRegister {

    private static final String RESULT = """
            select application, plan, rank_number, age_group, score, cost_fen, before_fen, budget_fen, outcome, explanation,
                   project
            from selection_place\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    SelectionRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes an application in, or says why it does not come in; one that was withdrawn stays so. */
    void take(String plan, String application, Optional<String> outReason) {
        int updated = jdbc.sql("update selection_entry set out_reason = ?, taken_at = ? where application = ?")
                .params(outReason.orElse(null), OffsetDateTime.now(clock), application)
                .update();
        if (updated == 0) {
            jdbc.sql("insert into selection_entry (application, plan, out_reason, taken_at) values (?, ?, ?, ?)")
                    .params(application, plan, outReason.orElse(null), OffsetDateTime.now(clock))
                    .update();
        }
    }

    /** @param reason why it is taken out; empty to take it in again */
    void withdraw(String application, Optional<String> reason, String person) {
        jdbc.sql("update selection_entry set withdrawn = ?, withdrawn_by = ? where application = ?")
                .params(reason.orElse(null), person, application)
                .update();
    }

    /** All applications of the year, in the order of their numbers. */
    List<Entry> entries(String plan) {
        return jdbc.sql("""
                        select application, out_reason, withdrawn from selection_entry
                        where plan = ? order by application""").param(plan).query(Entry.class).list();
    }

    /** Puts a ranking in the place of the one that the plan had. */
    void rank(String plan, List<SelectionResult> results) {
        jdbc.sql("delete from selection_place where plan = ?").param(plan).update();
        results.forEach(this::add);
    }

    private void add(SelectionResult result) {
        jdbc.sql("""
                        insert into selection_place (application, plan, rank_number, age_group, score, cost_fen, before_fen,
                                                     budget_fen, outcome, explanation, project, ranked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        result.application(),
                        result.plan(),
                        result.rank(),
                        result.group() == null ? null : result.group().name(),
                        result.score(),
                        fen(result.cost()),
                        fen(result.before()),
                        fen(result.budget()),
                        result.outcome().name(),
                        result.explanation(),
                        result.project(),
                        OffsetDateTime.now(clock))
                .update();
    }

    private static Long fen(Fen amount) {
        return amount == null ? null : amount.value();
    }

    /** Every application of the year, the ranked ones first. */
    List<SelectionResult> results(String plan) {
        return query(jdbc.sql(RESULT + "where plan = ? order by rank_number nulls last, application")
                        .param(plan))
                .list();
    }

    Optional<SelectionResult> result(String application) {
        return query(jdbc.sql(RESULT + "where application = ?").param(application))
                .optional();
    }

    Optional<SelectionResult> ofProject(String project) {
        return query(jdbc.sql(RESULT + "where project = ?").param(project)).optional();
    }

    private static JdbcClient.MappedQuerySpec<SelectionResult> query(JdbcClient.StatementSpec statement) {
        return statement.query((row, number) -> new SelectionResult(
                row.getString("application"),
                row.getString("plan"),
                row.getObject("rank_number", Integer.class),
                row.getString("age_group") == null ? null : AgeGroup.valueOf(row.getString("age_group")),
                row.getObject("score", Integer.class),
                amount(row.getObject("cost_fen", Long.class)),
                amount(row.getObject("before_fen", Long.class)),
                amount(row.getObject("budget_fen", Long.class)),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("explanation"),
                row.getString("project")));
    }

    private static Fen amount(Long fen) {
        return fen == null ? null : new Fen(fen);
    }

    void told(String application, LocalDate day, String how, String person) {
        jdbc.sql("""
                        insert into selection_notice (application, told_on, told_by, person, recorded_at)
                        values (?, ?, ?, ?, ?)""")
                .params(application, day, how, person, OffsetDateTime.now(clock))
                .update();
    }
}
