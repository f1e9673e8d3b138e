package cn.jiugai.violation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the clearing of violations. */
@Component
class ViolationRegister {

    private static final String SELECT =
            "select number, place, kind, structure, temporary, illegal, outcome, last_note from violation ";

    private final JdbcClient jdbc;

    ViolationRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addSurvey(String project, LocalDate day, String surveyors, boolean found, String person) {
        jdbc.sql("""
                        insert into violation_survey (project, surveyed_on, surveyors, found, person)
                        values (?, ?, ?, ?, ?)""").params(project, day, surveyors, found, person).update();
    }

    /** Lists a violation under the next number of the project. */
    void add(String project, String place, ViolationKind kind, boolean structure, boolean temporary, String person) {
        jdbc.sql("""
                        insert into violation (project, number, place, kind, structure, temporary, listed_by)
                        values (:project, coalesce((select max(v.number) from violation v where v.project = :project),
                                0) + 1, :place, :kind, :structure, :temporary, :person)""")
                .param("project", project)
                .param("place", place)
                .param("kind", kind.name())
                .param("structure", structure)
                .param("temporary", temporary)
                .param("person", person)
                .update();
    }

    List<Violation> all(String project) {
        return jdbc.sql(SELECT + "where project = ? order by number")
                .param(project)
                .query(Violation.class)
                .list();
    }

    List<Violation> open(String project) {
        return all(project).stream()
                .filter(violation -> violation.outcome() == null)
                .toList();
    }

    Violation get(String project, int number) {
        return jdbc.sql(SELECT + "where project = ? and number = ?")
                .params(project, number)
                .query(Violation.class)
                .single();
    }

    void setPhotographed(String project, int number, LocalDate day) {
        update("photographed_on = ?", project, number, day);
    }

    void setDetermination(String project, int number, boolean illegal, String document, LocalDate day) {
        update("illegal = ?, determination_number = ?, determined_on = ?", project, number, illegal, document, day);
    }

    void setDecision(String project, int number, String document, LocalDate day) {
        update("decision_number = ?, decided_on = ?", project, number, document, day);
    }

    void close(String project, int number, ViolationOutcome outcome, LocalDate day) {
        update("outcome = ?, closed_on = ?, last_note = null", project, number, outcome.name(), day);
    }

    /** Leaves it open, or opens it again, with what stands against closing it. */
    void keepOpen(String project, int number, String note) {
        update("outcome = null, closed_on = null, last_note = ?", project, number, note);
    }

    void addInspection(String project, LocalDate day, String result, String person) {
        jdbc.sql("insert into violation_inspection (project, inspected_on, result, person) values (?, ?, ?, ?)")
                .params(project, day, result, person)
                .update();
    }

    private void update(String columns, String project, int number, Object... values) {
        var statement = jdbc.sql("update violation set " + columns + " where project = ? and number = ?");
        for (Object value : values) {
            statement = statement.param(value);
        }
        statement.param(project).param(number).update();
    }
}
