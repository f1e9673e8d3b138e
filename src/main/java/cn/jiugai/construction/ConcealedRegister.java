package cn.jiugai.construction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sections of the works that later ones cover, from the application for their acceptance to the covering (JA-3.5-4). */
@Component
class ConcealedRegister {

    /**
     * The newest application for the acceptance of a section.
     *
     * @param accepted null while the supervising firm has not seen it, as is {@code seenOn}
     */
    record Acceptance(Boolean accepted, String remark, LocalDate seenOn, LocalDate readyOn, String selfCheck) {}

    private final JdbcClient jdbc;

    ConcealedRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the sections that are not yet on record. */
    void setSections(String project, List<String> names) {
        for (String name : names) {
            jdbc.sql("""
                            insert into concealed_section (project, name, position)
                            select number, :name, :position from project
                            where number = :project and not exists (
                                select 1 from concealed_section where project = :project and name = :name)""")
                    .param("project", project)
                    .param("name", name)
                    .param("position", names.indexOf(name))
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
                        select accepted, remark, seen_on, ready_on, self_check from concealed_acceptance
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
