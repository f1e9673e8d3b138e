package cn.jiugai.obligation;

import cn.jiugai.project.FenColumn;
import cn.jiugai.rule.Fen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code obligation}. */
@Component
class Obligations {

    private static final String ALL = """
            select id, project, kind, name, amount_fen, due_on, met_on, met_fen, document_number, settled_at
            from obligation\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Obligations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return id of the new row; the project must not have one of this kind */
    long open(String project, String kind, String name, Fen amount, LocalDate openedOn, LocalDate dueOn) {
        jdbc.sql("""
                        insert into obligation (project, kind, name, amount_fen, opened_on, due_on)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(project, kind, name, FenColumn.of(amount), openedOn, dueOn))
                .update();
        return jdbc.sql("select id from obligation where project = ? and kind = ?")
                .params(project, kind)
                .query(Long.class)
                .single();
    }

    void startedAs(long obligation, String instance) {
        jdbc.sql("update obligation set instance = ? where id = ?")
                .params(instance, obligation)
                .update();
    }

    /** The construction unit says how it was met; what it said before is written over. */
    void meet(long obligation, LocalDate day, Fen paid, String document, String person) {
        jdbc.sql("update obligation set met_on = ?, met_fen = ?, document_number = ?, met_by = ? where id = ?")
                .params(Arrays.asList(day, FenColumn.of(paid), document, person, obligation))
                .update();
    }

    void settle(long obligation, String person) {
        jdbc.sql("update obligation set settled_at = ?, settled_by = ? where id = ?")
                .params(OffsetDateTime.now(clock), person, obligation)
                .update();
    }

    Obligation get(long obligation) {
        return jdbc.sql(ALL + "where id = ?")
                .param(obligation)
                .query((row, number) -> read(row))
                .single();
    }

    /** In the order in which they are due. */
    List<Obligation> of(String project) {
        return jdbc.sql(ALL + "where project = ? order by due_on, id")
                .param(project)
                .query((row, number) -> read(row))
                .list();
    }

    private static Obligation read(ResultSet row) throws SQLException {
        return new Obligation(
                row.getLong("id"),
                row.getString("project"),
                row.getString("kind"),
                row.getString("name"),
                FenColumn.read(row, "amount_fen"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("met_on", LocalDate.class),
                FenColumn.read(row, "met_fen"),
                row.getString("document_number"),
                row.getObject("settled_at", OffsetDateTime.class) != null);
    }
}
