package cn.jiugai.carryover;

import cn.jiugai.carryover.CarryOver.Decision;
import cn.jiugai.carryover.CarryOver.Reason;
import cn.jiugai.plan.MilestoneKind;
import cn.jiugai.project.FenColumn;
import cn.jiugai.rule.Fen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code carry_over} and those that belong to it. */
@Component
class CarryOverRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    CarryOverRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One a project and plan year: the second fails at the key. */
    void open(String project, int fromYear, int toYear, String instance, String phases) {
        jdbc.sql("""
                        insert into carry_over (project, from_year, to_year, instance, phases, opened_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(project, fromYear, toYear, instance, phases, OffsetDateTime.now(clock))
                .update();
    }

    boolean isOpened(String project, int fromYear) {
        return jdbc.sql("select count(*) from carry_over where project = ? and from_year = ?")
                        .params(project, fromYear)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Id of the instance that deals with the project now; empty if none does. */
    Optional<String> running(String project) {
        return jdbc.sql(
                        "select instance from carry_over where project = ? and effected_at is null and closed_at is null")
                .param(project)
                .query(String.class)
                .optional();
    }

    /** Those that are under way for projects that were completed meanwhile. */
    List<String> runningOfCompleted() {
        return jdbc.sql("""
                        select c.project from carry_over c join project p on p.number = c.project
                        where p.state = 'COMPLETED' and c.effected_at is null and c.closed_at is null""").query(String.class).list();
    }

    Optional<CarryOver> find(String instance) {
        return jdbc.sql("select * from carry_over where instance = ?")
                .param(instance)
                .query(this::read)
                .optional();
    }

    CarryOver get(String instance) {
        return find(instance).orElseThrow();
    }

    void explain(String instance, Reason reason, String person) {
        jdbc.sql("""
                        insert into carry_over_reason (instance, unit, reason, measures, person, stated_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(instance, reason.unit(), reason.reason(), reason.measures(), person, OffsetDateTime.now(clock))
                .update();
    }

    /**
     * Writes the new dates in the place of those that were returned.
     *
     * @param toYear the plan year of the dates; a later one than at the opening if that is over by now
     */
    void propose(String instance, int toYear, Map<MilestoneKind, LocalDate> dates, String person) {
        jdbc.sql("delete from carry_over_date where instance = ?")
                .param(instance)
                .update();
        dates.forEach((kind, due) -> jdbc.sql("insert into carry_over_date (instance, kind, due) values (?, ?, ?)")
                .params(instance, kind.name(), due)
                .update());
        jdbc.sql("update carry_over set to_year = ?, proposed_by = ? where instance = ?")
                .params(toYear, person, instance)
                .update();
    }

    void confirm(String instance, Fen money, String person) {
        jdbc.sql("update carry_over set confirmed_fen = ?, confirmed_by = ? where instance = ?")
                .params(money.value(), person, instance)
                .update();
    }

    void decide(String instance, Decision decision) {
        jdbc.sql("""
                        update carry_over set decision = ?, document_number = ?, decided_on = ?, decided_by = ?, opinion = ?
                        where instance = ?""")
                .params(
                        decision.answer().name(),
                        decision.document(),
                        decision.day(),
                        decision.person(),
                        decision.opinion(),
                        instance)
                .update();
    }

    /** Keeps a refusal beside what the street says to it; the next decision takes its place. */
    void supplement(String instance, Decision refused, String supplement, String person) {
        jdbc.sql("""
                        insert into carry_over_refusal (instance, document_number, decided_on, decided_by, opinion, supplement,
                                                        person, stated_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        instance,
                        refused.document(),
                        refused.day(),
                        refused.person(),
                        refused.opinion(),
                        supplement,
                        person,
                        OffsetDateTime.now(clock))
                .update();
    }

    /** What the street has said to each refusal, the first one first. */
    List<String> supplements(String instance) {
        return jdbc.sql("select supplement from carry_over_refusal where instance = ? order by id")
                .param(instance)
                .query(String.class)
                .list();
    }

    void takesEffect(String instance, List<SourceMoney> money) {
        for (int position = 0; position < money.size(); position++) {
            SourceMoney source = money.get(position);
            jdbc.sql("""
                            insert into carry_over_money (instance, position, title, planned_fen, paid_fen)
                            values (?, ?, ?, ?, ?)""")
                    .params(
                            instance,
                            position,
                            source.title(),
                            source.planned().value(),
                            source.paid().value())
                    .update();
        }
        jdbc.sql("update carry_over set effected_at = ? where instance = ?")
                .params(OffsetDateTime.now(clock), instance)
                .update();
    }

    boolean isEffected(String instance) {
        return jdbc.sql("select effected_at is not null from carry_over where instance = ?")
                .param(instance)
                .query(Boolean.class)
                .single();
    }

    /** Ended without effect. */
    void close(String instance) {
        jdbc.sql("update carry_over set closed_at = ? where instance = ? and closed_at is null")
                .params(OffsetDateTime.now(clock), instance)
                .update();
    }

    /** What went over with the project, by source. */
    List<SourceMoney> money(String instance) {
        return jdbc.sql("""
                        select title, planned_fen, paid_fen from carry_over_money where instance = ? order by position""")
                .param(instance)
                .query((row, number) -> new SourceMoney(
                        row.getString("title"), new Fen(row.getLong("planned_fen")), new Fen(row.getLong("paid_fen"))))
                .list();
    }

    private CarryOver read(ResultSet row, int number) throws SQLException {
        String instance = row.getString("instance");
        return new CarryOver(
                row.getString("project"),
                row.getInt("from_year"),
                row.getInt("to_year"),
                instance,
                row.getString("phases"),
                reasons(instance),
                dates(instance),
                row.getString("proposed_by"),
                FenColumn.read(row, "confirmed_fen"),
                row.getString("confirmed_by"),
                decision(row));
    }

    private List<Reason> reasons(String instance) {
        return jdbc.sql(
                        "select unit, reason, measures from carry_over_reason where instance = ? order by stated_at, unit")
                .param(instance)
                .query(Reason.class)
                .list();
    }

    private Map<MilestoneKind, LocalDate> dates(String instance) {
        Map<MilestoneKind, LocalDate> dates = new EnumMap<>(MilestoneKind.class);
        jdbc.sql("select kind, due from carry_over_date where instance = ?")
                .param(instance)
                .query(row -> {
                    dates.put(MilestoneKind.valueOf(row.getString("kind")), row.getObject("due", LocalDate.class));
                });
        return dates;
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
        String answer = row.getString("decision");
        return answer == null
                ? Optional.empty()
                : Optional.of(new Decision(
                        CarryOver.Answer.valueOf(answer),
                        row.getString("document_number"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("decided_by"),
                        row.getString("opinion")));
    }
}
