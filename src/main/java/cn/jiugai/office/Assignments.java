package cn.jiugai.office;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the unit that holds a role for one project; open tasks of the role follow ({@link UnitNamed}),
 * and every naming is kept for good. */
@Component
public class Assignments {

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Roles roles;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Assignments(JdbcClient jdbc, Offices offices, Roles roles, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.roles = roles;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param by user who names it
     * @throws IllegalArgumentException in Chinese, if the unit cannot hold the role in this district
     */
    @Transactional
    public void name(String district, String project, String role, String unit, String by) {
        boolean canHold = offices.candidates(district, role).stream()
                .anyMatch(candidate -> candidate.id().equals(unit));
        if (!canHold) {
            throw new IllegalArgumentException("单位“%s”不能承担角色“%s”，请从该角色的单位名单中选择"
                    .formatted(offices.nameOf(unit), roles.name(district, role).orElse(role)));
        }
        jdbc.sql("delete from project_unit where district = ? and project = ? and role = ?")
                .params(district, project, role)
                .update();
        for (String table : List.of("project_unit", "unit_naming")) {
            jdbc.sql("""
                            insert into %s (district, project, role, unit, named_by, named_at)
                            values (?, ?, ?, ?, ?, ?)""".formatted(table))
                    .params(district, project, role, unit, by, OffsetDateTime.now(clock))
                    .update();
        }
        events.publishEvent(new UnitNamed(district, project, role, unit));
    }
}
