package cn.jiugai.inspection;

import cn.jiugai.inspection.Investigation.Decision;
import cn.jiugai.inspection.Investigation.FollowUp;
import cn.jiugai.inspection.Investigation.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of investigations (立案调查, JA-3.6-1). An investigation is known by its process instance. */
@Component
class InvestigationRegister {

    /**
     * An investigation as it stands.
     *
     * @param number the project's first, second, …
     * @param accusedUnit the unit that held the accused role when it was opened
     * @param foundOn day of the inspection
     * @param closed whether everything that follows from the decision is done
     */
    record Case(int number, long sign, String accusedUnit, LocalDate foundOn, boolean closed) {}

    record Statement(String unit, String said) {}

    private static final String CASE = """
            select v.number, v.sign, v.accused_unit, i.inspected_on as found_on, v.closed_at is not null as closed
            from investigation v join site_sign s on s.id = v.sign join site_inspection i on i.instance = s.inspection
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InvestigationRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void open(String instance, String project, long sign, String accusedUnit) {
        jdbc.sql("""
                        insert into investigation (instance, project, number, sign, accused_unit, opened_at)
                        values (:instance, :project,
                                coalesce((select max(v.number) from investigation v where v.project = :project), 0) + 1,
                                :sign, :unit, :now)""")
                .param("instance", instance)
                .param("project", project)
                .param("sign", sign)
                .param("unit", accusedUnit)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void state(String instance, Statement statement, String person) {
        jdbc.sql("""
                        insert into investigation_statement (instance, unit, said, person, said_at)
                        values (?, ?, ?, ?, ?)""")
                .params(instance, statement.unit(), statement.said(), person, OffsetDateTime.now(clock))
                .update();
    }

    List<Statement> statements(String instance) {
        return jdbc.sql("select unit, said from investigation_statement where instance = ? order by said_at")
                .param(instance)
                .query(Statement.class)
                .list();
    }

    void decide(String instance, Decision decision, String person) {
        jdbc.sql("""
                        update investigation set outcome = ?, follow_up = ?, reason = ?, document = ?, decided_on = ?,
                            correction = ?, transferred_to = ?, transfer_number = ?, decided_by = ? where instance = ?""")
                .params(
                        decision.outcome().name(),
                        decision.followUp() == null ? null : decision.followUp().name(),
                        decision.reason(),
                        decision.document(),
                        decision.decidedOn(),
                        decision.correction(),
                        decision.transferredTo(),
                        decision.transferNumber(),
                        person,
                        instance)
                .update();
    }

    /** Empty before the department has decided. */
    Optional<Decision> decision(String instance) {
        return jdbc.sql("select * from investigation where instance = ? and outcome is not null")
                .param(instance)
                .query((row, number) -> decision(row))
                .optional();
    }

    /** The same of a project's investigation by its number. */
    Optional<Decision> decision(String project, int number) {
        return jdbc.sql("select * from investigation where project = ? and number = ? and outcome is not null")
                .params(project, number)
                .query((row, position) -> decision(row))
                .optional();
    }

    Case get(String instance) {
        return jdbc.sql(CASE + "where v.instance = ?")
                .param(instance)
                .query(Case.class)
                .single();
    }

    /** All of a project, the first one first. */
    List<Case> of(String project) {
        return jdbc.sql(CASE + "where v.project = ? order by v.number")
                .param(project)
                .query(Case.class)
                .list();
    }

    void close(String instance) {
        jdbc.sql("update investigation set closed_at = ? where instance = ?")
                .params(OffsetDateTime.now(clock), instance)
                .update();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        String followUp = row.getString("follow_up");
        return new Decision(
                Outcome.valueOf(row.getString("outcome")),
                followUp == null ? null : FollowUp.valueOf(followUp),
                row.getString("reason"),
                row.getString("document"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("correction"),
                row.getString("transferred_to"),
                row.getString("transfer_number"));
    }
}
