package cn.jiugai.construction;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The checkpoints of the supervision plan and what the quality and safety authority saw there (JA-3.6-3). */
@Component
class CheckpointRegister {

    /**
     * What the authority saw at a checkpoint.
     *
     * @param inspector who was there
     * @param finding what was wrong; null if nothing was
     * @param serious whether works stop until it is put right
     */
    record Inspection(LocalDate inspectedOn, String inspector, String finding, boolean serious, String person) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    CheckpointRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Replaces the checkpoints of the plan; works have not started. */
    void setCheckpoints(String project, List<String> names) {
        jdbc.sql("delete from checkpoint where project = ?").param(project).update();
        for (String name : names) {
            jdbc.sql("insert into checkpoint (project, name, position) values (?, ?, ?)")
                    .params(project, name, names.indexOf(name))
                    .update();
        }
    }

    List<String> checkpoints(String project) {
        return jdbc.sql("select name from checkpoint where project = ? order by position")
                .param(project)
                .query(String.class)
                .list();
    }

    /** Keeps an inspection; a checkpoint without a finding is closed by it. */
    void inspect(String project, String checkpoint, Inspection inspection) {
        jdbc.sql("""
                        update checkpoint set inspected_on = :day, inspector = :inspector, finding = :finding,
                            serious = :serious, person = :person
                        where project = :project and name = :name""")
                .param("project", project)
                .param("name", checkpoint)
                .param("day", inspection.inspectedOn())
                .param("inspector", inspection.inspector())
                .param("finding", inspection.finding())
                .param("serious", inspection.serious())
                .param("person", inspection.person())
                .update();
        if (inspection.finding() == null) {
            closeCheckpoint(project, checkpoint);
        }
    }

    void closeCheckpoint(String project, String checkpoint) {
        jdbc.sql("update checkpoint set closed_at = ? where project = ? and name = ?")
                .params(OffsetDateTime.now(clock), project, checkpoint)
                .update();
    }

    /** Checkpoints that are not yet seen or whose finding is not yet put right. */
    List<String> openCheckpoints(String project) {
        return jdbc.sql("select name from checkpoint where project = ? and closed_at is null order by position")
                .param(project)
                .query(String.class)
                .list();
    }
}
