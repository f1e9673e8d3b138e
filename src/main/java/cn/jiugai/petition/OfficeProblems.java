package cn.jiugai.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The problems put to the office of the leading group; each is known by the process instance that deals with it. */
@Component
class OfficeProblems {

    private static final String PROBLEM =
            "select instance, project, number, title, text, tried, unit, put_on, answer, answered_on from office_problem ";

    private final JdbcClient jdbc;
    private final Clock clock;

    OfficeProblems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes one with the next number of the project. */
    void add(OfficeProblem problem, String person) {
        jdbc.sql("""
                        insert into office_problem (instance, project, number, title, text, tried, unit, person, put_on)
                        values (:instance, :project,
                                (select coalesce(max(p.number), 0) + 1 from office_problem p where p.project = :project),
                                :title, :text, :tried, :unit, :person, :putOn)""")
                .param("instance", problem.instance())
                .param("project", problem.project())
                .param("title", problem.title())
                .param("text", problem.text())
                .param("tried", problem.tried())
                .param("unit", problem.unit())
                .param("person", person)
                .param("putOn", problem.putOn())
                .update();
    }

    OfficeProblem get(String instance) {
        return find(instance).orElseThrow(() -> new IllegalStateException("登记簿中没有流程“%s”的问题".formatted(instance)));
    }

    Optional<OfficeProblem> find(String instance) {
        return jdbc.sql(PROBLEM + "where instance = ?")
                .param(instance)
                .query(OfficeProblem.class)
                .optional();
    }

    /** The first one first. */
    List<OfficeProblem> of(String project) {
        return jdbc.sql(PROBLEM + "where project = ? order by number")
                .param(project)
                .query(OfficeProblem.class)
                .list();
    }

    /** Closes it with the answer of the office. */
    void answer(String instance, String answer, LocalDate day) {
        jdbc.sql("update office_problem set answer = ?, answered_on = ?, closed_at = ? where instance = ?")
                .params(answer, day, OffsetDateTime.now(clock), instance)
                .update();
    }
}
