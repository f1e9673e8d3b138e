package cn.jiugai.site;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sections of the works in their order, each with its applications and what the parties said (HG-4.2-3). */
@Component
class SectionRegister {

    /** An application for the acceptance of a section. */
    record Request(int round, LocalDate finishedOn, String selfCheck) {}

    private final JdbcClient jdbc;

    SectionRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces the schedule; it is made before the works begin. */
    void setSchedule(String project, List<WorksSection> sections) {
        jdbc.sql("delete from works_section where project = ?").param(project).update();
        sections.forEach(section -> jdbc.sql(
                        "insert into works_section (project, position, name, planned_on) values (?, ?, ?, ?)")
                .params(project, section.position(), section.name(), section.plannedOn())
                .update());
    }

    List<WorksSection> sections(String project) {
        return jdbc.sql("""
                        select position, name, planned_on, accepted_on from works_section
                        where project = ? order by position""").param(project).query(WorksSection.class).list();
    }

    /** @throws IllegalStateException if the schedule has no such section */
    WorksSection section(String project, int position) {
        return sections(project).stream()
                .filter(section -> section.position() == position)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("项目%s的进度计划没有第%d个分部".formatted(project, position)));
    }

    void accept(String project, int position, LocalDate day) {
        jdbc.sql("update works_section set accepted_on = ? where project = ? and position = ?")
                .params(day, project, position)
                .update();
    }

    /** Writes the next application for the acceptance of a section. */
    void request(String project, int section, LocalDate finishedOn, String selfCheck, String person) {
        jdbc.sql("""
                        insert into section_request (project, section, round, finished_on, self_check, person)
                        values (:project, :section,
                                (select coalesce(max(r.round), 0) + 1 from section_request r
                                 where r.project = :project and r.section = :section),
                                :finishedOn, :selfCheck, :person)""")
                .param("project", project)
                .param("section", section)
                .param("finishedOn", finishedOn)
                .param("selfCheck", selfCheck)
                .param("person", person)
                .update();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException if nobody has applied */
    Request newest(String project, int section) {
        return jdbc.sql("""
                        select round, finished_on, self_check from section_request
                        where project = ? and section = ? order by round desc limit 1""").params(project, section).query(Request.class).single();
    }

    /** Keeps what a party said to the newest application. */
    void say(String project, int section, SectionOpinion opinion, String person) {
        jdbc.sql("""
                        insert into section_opinion (project, section, round, role, unit, seen_on, accepted, remark,
                                                     departure, change, person)
                        values (:project, :section, :round, :role, :unit, :seenOn, :accepted, :remark, :departure,
                                :change, :person)""")
                .param("project", project)
                .param("section", section)
                .param("round", newest(project, section).round())
                .param("role", opinion.role())
                .param("unit", opinion.unit())
                .param("seenOn", opinion.seenOn())
                .param("accepted", opinion.accepted())
                .param("remark", opinion.remark())
                .param("departure", opinion.departure())
                .param("change", opinion.change())
                .param("person", person)
                .update();
    }

    /** What the parties said to the newest application. */
    List<SectionOpinion> opinions(String project, int section) {
        return jdbc.sql("""
                        select role, unit, seen_on, accepted, remark, departure, change from section_opinion
                        where project = ? and section = ? and round = ? order by role""")
                .params(project, section, newest(project, section).round())
                .query(SectionOpinion.class)
                .list();
    }
}
