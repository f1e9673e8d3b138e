package cn.jiugai.adjustment;

import cn.jiugai.rule.Fen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Applications for 计划调整 with their decisions. */
@Component
class AdjustmentRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    AdjustmentRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes the application, in the place of one that was returned. */
    void put(Adjustment asked) {
        for (String table : List.of("adjustment_community", "adjustment")) {
            jdbc.sql("delete from %s where instance = ?".formatted(table))
                    .param(asked.instance())
                    .update();
        }
        jdbc.sql("""
                        insert into adjustment (instance, project, kind, reason, applied_by, applied_at, contract_end,
                                                settlement, settled_fen, new_name, kept_fen, moved_fen, other_project)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        asked.instance(),
                        asked.project(),
                        asked.kind().name(),
                        asked.reason(),
                        asked.appliedBy(),
                        OffsetDateTime.now(clock),
                        asked.termination().contractEnd(),
                        asked.termination().document(),
                        fen(asked.termination().paid()),
                        asked.newName(),
                        fen(asked.kept()),
                        fen(asked.moved()),
                        asked.otherProject())
                .update();
        asked.leaving()
                .forEach(name -> jdbc.sql("insert into adjustment_community (instance, name) values (?, ?)")
                        .params(asked.instance(), name)
                        .update());
    }

    Adjustment get(String instance) {
        return find(instance).orElseThrow();
    }

    Optional<Adjustment> find(String instance) {
        return jdbc.sql("select * from adjustment where instance = ?")
                .param(instance)
                .query(this::adjustment)
                .optional();
    }

    /** Those of a project that took effect, the first one first. */
    List<Adjustment> effected(String project) {
        return jdbc.sql("select * from adjustment where project = ? and effected_at is not null order by effected_at")
                .param(project)
                .query(this::adjustment)
                .list();
    }

    void withdraw(String instance) {
        jdbc.sql("update adjustment set withdrawn_at = ? where instance = ?")
                .params(OffsetDateTime.now(clock), instance)
                .update();
    }

    void decide(String instance, Decision decision) {
        jdbc.sql("""
                        update adjustment set approved = ?, document_number = ?, decided_on = ?, decided_by = ?, opinion = ?
                        where instance = ?""")
                .params(
                        decision.approved(),
                        decision.document(),
                        decision.day(),
                        decision.person(),
                        decision.opinion(),
                        instance)
                .update();
    }

    void split(String instance, String made) {
        jdbc.sql("update adjustment set other_project = ? where instance = ?")
                .params(made, instance)
                .update();
    }

    void takesEffect(String instance) {
        jdbc.sql("update adjustment set effected_at = ? where instance = ?")
                .params(OffsetDateTime.now(clock), instance)
                .update();
    }

    private Adjustment adjustment(ResultSet row, int number) throws SQLException {
        String instance = row.getString("instance");
        return new Adjustment(
                instance,
                row.getString("project"),
                AdjustmentKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("applied_by"),
                new Adjustment.Settlement(
                        row.getString("contract_end"), row.getString("settlement"), fen(row, "settled_fen")),
                leaving(instance),
                row.getString("new_name"),
                fen(row, "kept_fen"),
                fen(row, "moved_fen"),
                row.getString("other_project"),
                decision(row));
    }

    private List<String> leaving(String instance) {
        return jdbc.sql("select name from adjustment_community where instance = ? order by name")
                .param(instance)
                .query(String.class)
                .list();
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
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

    private static Long fen(Fen amount) {
        return amount == null ? null : amount.value();
    }

    private static Fen fen(ResultSet row, String column) throws SQLException {
        Long value = row.getObject(column, Long.class);
        return value == null ? null : new Fen(value);
    }
}
