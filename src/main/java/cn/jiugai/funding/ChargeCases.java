package cn.jiugai.funding;

import cn.jiugai.project.FenColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases about charges to residents; each is known by the process instance that deals with it (JA-2-6). */
@Component
class ChargeCases {

    private final JdbcClient jdbc;
    private final Clock clock;

    ChargeCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes a case with the next number of the project; who does so holds the project. */
    void raise(String instance, String project, ChargeCase matter, String person) {
        jdbc.sql("""
                        insert into charge_case (instance, project, number, utility, fault, item, amount_fen, place, facts,
                                                 person, raised_at)
                        values (?, ?, (select coalesce(max(c.number), 0) + 1 from charge_case c where c.project = ?), ?, ?,
                                ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        instance,
                        project,
                        project,
                        matter.utility(),
                        matter.fault().name(),
                        matter.item(),
                        FenColumn.of(matter.amount()),
                        matter.place(),
                        matter.facts(),
                        person,
                        OffsetDateTime.now(clock)))
                .update();
    }

    ChargeCase get(String instance) {
        return jdbc.sql("select * from charge_case where instance = ?")
                .param(instance)
                .query(ChargeCases::matter)
                .single();
    }

    /** Those of the project that are not closed, the first one first. */
    List<ChargeCase> open(String project) {
        return jdbc.sql("select * from charge_case where project = ? and closed_at is null order by number")
                .param(project)
                .query(ChargeCases::matter)
                .list();
    }

    /** Writes the next answer of the utility. */
    void answer(String instance, ChargeAnswer answer, String person) {
        jdbc.sql("""
                        insert into charge_answer (instance, kind, refund_fen, corrected_on, declared, text, person)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        instance,
                        answer.kind().name(),
                        FenColumn.of(answer.refund()),
                        answer.correctedOn(),
                        answer.declared(),
                        answer.text(),
                        person))
                .update();
    }

    ChargeAnswer newestAnswer(String instance) {
        return jdbc.sql("select * from charge_answer where instance = ? order by id desc limit 1")
                .param(instance)
                .query((row, number) -> new ChargeAnswer(
                        ChargeAnswer.Kind.valueOf(row.getString("kind")),
                        FenColumn.read(row, "refund_fen"),
                        row.getObject("corrected_on", LocalDate.class),
                        row.getString("declared"),
                        row.getString("text")))
                .single();
    }

    /** Writes the next decision of the housing bureau. */
    void decide(String instance, ChargeDecision decision, String person) {
        jdbc.sql("insert into charge_decision (instance, kind, opinion, person) values (?, ?, ?, ?)")
                .params(Arrays.asList(instance, decision.kind().name(), decision.opinion(), person))
                .update();
    }

    ChargeDecision newestDecision(String instance) {
        return jdbc.sql("select kind, opinion from charge_decision where instance = ? order by id desc limit 1")
                .param(instance)
                .query((row, number) -> new ChargeDecision(
                        ChargeDecision.Kind.valueOf(row.getString("kind")), row.getString("opinion")))
                .single();
    }

    void close(String instance) {
        jdbc.sql("update charge_case set closed_at = ? where instance = ?")
                .params(OffsetDateTime.now(clock), instance)
                .update();
    }

    private static ChargeCase matter(ResultSet row, int number) throws SQLException {
        return new ChargeCase(
                row.getInt("number"),
                row.getString("utility"),
                ChargeFault.valueOf(Objects.requireNonNull(row.getString("fault"))),
                row.getString("item"),
                FenColumn.read(row, "amount_fen"),
                row.getString("place"),
                row.getString("facts"));
    }
}
