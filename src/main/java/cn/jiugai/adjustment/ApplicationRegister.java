package cn.jiugai.adjustment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications of one sort with their decisions; each is known by the process instance that deals with it. */
abstract class ApplicationRegister<T extends Application> {

    final JdbcClient jdbc;
    final Clock clock;
    private final String table;

    ApplicationRegister(JdbcClient jdbc, Clock clock, String table) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.table = table;
    }

    abstract T read(ResultSet row, int number) throws SQLException;

    T get(String instance) {
        return find(instance).orElseThrow();
    }

    Optional<T> find(String instance) {
        return jdbc.sql("select * from %s where instance = ?".formatted(table))
                .param(instance)
                .query(this::read)
                .optional();
    }

    /** Those of a project that took effect, the first one first. */
    List<T> effected(String project) {
        return jdbc.sql("select * from %s where project = ? and effected_at is not null order by effected_at"
                        .formatted(table))
                .param(project)
                .query(this::read)
                .list();
    }

    boolean isEffected(String instance) {
        return jdbc.sql("select effected_at is not null from %s where instance = ?".formatted(table))
                .param(instance)
                .query(Boolean.class)
                .single();
    }

    void withdraw(String instance) {
        stamp("withdrawn_at", instance);
    }

    void decide(String instance, Decision decision) {
        jdbc.sql("""
                        update %s set approved = ?, document_number = ?, decided_on = ?, decided_by = ?, opinion = ?
                        where instance = ?""".formatted(table))
                .params(
                        decision.approved(),
                        decision.document(),
                        decision.day(),
                        decision.person(),
                        decision.opinion(),
                        instance)
                .update();
    }

    void takesEffect(String instance) {
        stamp("effected_at", instance);
    }

    private void stamp(String column, String instance) {
        jdbc.sql("update %s set %s = ? where instance = ?".formatted(table, column))
                .params(OffsetDateTime.now(clock), instance)
                .update();
    }

    static Optional<Decision> decision(ResultSet row) throws SQLException {
        Boolean approved = row.getObject("approved", Boolean.class);
        return approved == null
                ? Optional.empty()
                : Optional.of(new Decision(
                        approved,
                        row.getString("document_number"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("decided_by"),
                        row.getString("opinion")));
    }
}
