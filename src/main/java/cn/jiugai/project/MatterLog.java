package cn.jiugai.project;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has started which matter for which project. */
@Component
public class MatterLog {

    private static final String SELECT =
            "select project, process, process_name, instance, role, unit, person, started_at from matter ";

    private final JdbcClient jdbc;
    private final Clock clock;

    MatterLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(StartedMatter matter) {
        jdbc.sql("""
                        insert into matter (project, process, process_name, instance, role, unit, person, started_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        matter.project(),
                        matter.process(),
                        matter.processName(),
                        matter.instance(),
                        matter.role(),
                        matter.unit(),
                        matter.person(),
                        matter.startedAt())
                .update();
    }

    /** All matters of a project, the first one first. */
    public List<StartedMatter> of(String project) {
        return jdbc.sql(SELECT + "where project = ? order by started_at, id")
                .param(project)
                .query(StartedMatter.class)
                .list();
    }

    /** What these units have started and nobody there has taken note of the answer yet, the first one first. */
    public List<StartedMatter> unread(Collection<String> units) {
        return units.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where answer_read_at is null and unit in (:units) order by started_at, id")
                        .param("units", units)
                        .query(StartedMatter.class)
                        .list();
    }

    /** Somebody of the unit has taken note of the answer; it is not shown to the unit again. */
    public void read(String instance, String person) {
        jdbc.sql(
                        "update matter set answer_read_at = ?, answer_read_by = ? where instance = ? and answer_read_at is null")
                .params(OffsetDateTime.now(clock), person, instance)
                .update();
    }
}
