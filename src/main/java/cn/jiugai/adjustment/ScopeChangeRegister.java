package cn.jiugai.adjustment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Applications for 范围调整 with their decisions. */
@Component
class ScopeChangeRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    ScopeChangeRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes the application, in the place of one that was returned. */
    void put(ScopeApplication asked) {
        jdbc.sql("delete from scope_change where instance = ?")
                .param(asked.instance())
                .update();
        jdbc.sql("""
                        insert into scope_change (instance, project, kind, community, completed_year, households, buildings,
                                                  area_m2, reason, applied_by, applied_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        asked.instance(),
                        asked.project(),
                        asked.kind().name(),
                        asked.community(),
                        asked.completedYear(),
                        asked.households(),
                        asked.buildings(),
                        asked.areaM2(),
                        asked.reason(),
                        asked.appliedBy(),
                        OffsetDateTime.now(clock))
                .update();
    }

    ScopeApplication get(String instance) {
        return find(instance).orElseThrow();
    }

    Optional<ScopeApplication> find(String instance) {
        return jdbc.sql("select * from scope_change where instance = ?")
                .param(instance)
                .query(ScopeChangeRegister::application)
                .optional();
    }

    /** Those of a project that took effect, the first one first. */
    List<ScopeApplication> effected(String project) {
        return jdbc.sql("select * from scope_change where project = ? and effected_at is not null order by effected_at")
                .param(project)
                .query(ScopeChangeRegister::application)
                .list();
    }

    void withdraw(String instance) {
        jdbc.sql("update scope_change set withdrawn_at = ? where instance = ?")
                .params(OffsetDateTime.now(clock), instance)
                .update();
    }

    void decide(String instance, Decision decision) {
        jdbc.sql("""
                        update scope_change
                        set approved = ?, document_number = ?, decided_on = ?, decided_by = ?, opinion = ?
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

    void takesEffect(String instance) {
        jdbc.sql("update scope_change set effected_at = ? where instance = ?")
                .params(OffsetDateTime.now(clock), instance)
                .update();
    }

    private static ScopeApplication application(ResultSet row, int number) throws SQLException {
        return new ScopeApplication(
                row.getString("instance"),
                row.getString("project"),
                ScopeKind.valueOf(row.getString("kind")),
                row.getString("community"),
                row.getObject("completed_year", Integer.class),
                row.getObject("households", Integer.class),
                row.getObject("buildings", Integer.class),
                row.getBigDecimal("area_m2"),
                row.getString("reason"),
                row.getString("applied_by"),
                decision(row));
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
}
