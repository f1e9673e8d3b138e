package cn.jiugai.project;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of the communities of projects after their registration, a row a change, with the figures before it. */
@Component
class CommunityLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    CommunityLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        CORRECTED
    }

    /**
     * @param project the project in which the community is, or was until now
     * @param before the community as it was; of a new one as it is
     */
    void add(Kind kind, String project, Community before, ScopeChange change) {
        jdbc.sql("""
                        insert into community_change (project, kind, name, completed_year, households, buildings, area_m2,
                                                      basis, person, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        project,
                        kind.name(),
                        before.name(),
                        before.completedYear(),
                        before.households(),
                        before.buildings(),
                        before.areaM2(),
                        change.basis(),
                        change.person(),
                        OffsetDateTime.now(clock))
                .update();
    }
}
