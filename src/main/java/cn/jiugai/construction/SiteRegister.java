package cn.jiugai.construction;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is seen on the site: checkpoints of the supervision plan and concealed sections. */
@Component
class SiteRegister {

    /**
     * What the authority saw at a checkpoint.
     *
     * @param inspector who was there
     * @param finding what was wrong; null if nothing was
     * @param serious whether works stop until it is put right
     */
    record Inspection(LocalDate inspectedOn, String inspector, String finding, boolean serious, String person) {}

    /**
     * The newest application for the acceptance of a section.
     *
     * @param accepted null while the supervising firm has not seen it
     */
    record Acceptance(Boolean accepted, String remark, LocalDate readyOn, String selfCheck) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    SiteRegister(JdbcClient jdbc, Clock clock) {
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

    /** Serious safety findings that are not yet put right, in words; works stand still while there is one (JA-3.6-2). */
    List<String> stops(String project) {
        return jdbc.sql("""
                        select name, finding from checkpoint
                        where project = ? and serious and closed_at is null order by position""")
                .param(project)
                .query((row, number) -> row.getString("name") + "：" + row.getString("finding"))
                .list();
    }

    void setSections(String project, List<String> names) {
        for (String name : names) {
            jdbc.sql("insert into concealed_section (project, name, position) values (?, ?, ?)")
                    .params(project, name, names.indexOf(name))
                    .update();
        }
    }

    List<String> sections(String project) {
        return jdbc.sql("select name from concealed_section where project = ? order by position")
                .param(project)
                .query(String.class)
                .list();
    }

    /** Writes the next application for the acceptance of a section. */
    void apply(String project, String section, LocalDate readyOn, String selfCheck) {
        jdbc.sql("""
                        insert into concealed_acceptance (project, section, round, ready_on, self_check)
                        values (:project, :section,
                                (select coalesce(max(a.round), 0) + 1 from concealed_acceptance a
                                 where a.project = :project and a.section = :section),
                                :readyOn, :selfCheck)""")
                .param("project", project)
                .param("section", section)
                .param("readyOn", readyOn)
                .param("selfCheck", selfCheck)
                .update();
    }

    /** Keeps what the supervising firm said to the newest application. */
    void accept(String project, ConcealedAcceptance acceptance, LocalDate seenOn, String person) {
        jdbc.sql("""
                        update concealed_acceptance set accepted = :accepted, seen_on = :seenOn, remark = :remark,
                            person = :person
                        where project = :project and section = :section and round = (
                            select max(a.round) from concealed_acceptance a
                            where a.project = :project and a.section = :section)""")
                .param("project", project)
                .param("section", acceptance.section())
                .param("accepted", acceptance.accepted())
                .param("seenOn", seenOn)
                .param("remark", acceptance.remark())
                .param("person", person)
                .update();
    }

    Optional<Acceptance> newestAcceptance(String project, String section) {
        return jdbc.sql("""
                        select accepted, remark, ready_on, self_check from concealed_acceptance
                        where project = ? and section = ? order by round desc limit 1""").params(project, section).query(Acceptance.class).optional();
    }

    void cover(String project, String section, LocalDate day, String state) {
        jdbc.sql("update concealed_section set covered_on = ?, cover_state = ? where project = ? and name = ?")
                .params(day, state, project, section)
                .update();
    }

    List<String> coveredSections(String project) {
        return jdbc.sql("""
                        select name from concealed_section
                        where project = ? and covered_on is not null order by position""").param(project).query(String.class).list();
    }
}
