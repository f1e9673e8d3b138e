package cn.jiugai.adjustment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Applications for 范围调整 with their decisions. */
@Component
class ScopeChangeRegister extends ApplicationRegister<ScopeApplication> {

    ScopeChangeRegister(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "scope_change");
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

    @Override
    ScopeApplication read(ResultSet row, int number) throws SQLException {
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
}
