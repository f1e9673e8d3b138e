package cn.jiugai.project;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has started which matter for which project. */
@Component
public class MatterLog {

    private final JdbcClient jdbc;

    MatterLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return jdbc.sql("""
                        select project, process, process_name, instance, role, unit, person, started_at
                        from matter where project = ? order by started_at, id""").param(project).query(StartedMatter.class).list();
    }
}
