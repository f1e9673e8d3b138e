package cn.jiugai.violation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The violations of the projects and what became of each; how they come to be listed is in {@link ViolationDrafts}. */
@Component
class ViolationRegister {

    private static final String SELECT = """
            select number, community, place, kind, structure, temporary, illegal, determination_number, in_case, outcome,
                   freed_place, freed_area_m2, last_note
            from violation\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ViolationRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Violation> all(String project) {
        return jdbc.sql(SELECT + "where project = ? order by number")
                .param(project)
                .query(Violation.class)
                .list();
    }

    List<Violation> open(String project) {
        return all(project).stream().filter(Violation::open).toList();
    }

    Violation get(String project, int number) {
        return jdbc.sql(SELECT + "where project = ? and number = ?")
                .params(project, number)
                .query(Violation.class)
                .single();
    }

    void openCase(String project, int number) {
        update("in_case = true, opened_at = coalesce(opened_at, ?)", project, number, OffsetDateTime.now(clock));
    }

    void setPhotographed(String project, int number, LocalDate day) {
        update("photographed_on = ?", project, number, day);
    }

    void setDetermination(String project, int number, boolean illegal, String document, LocalDate day) {
        update("illegal = ?, determination_number = ?, determined_on = ?", project, number, illegal, document, day);
    }

    void setDecision(String project, int number, String document, LocalDate day, String enforcement) {
        update("decision_number = ?, decided_on = ?, enforcement = ?", project, number, document, day, enforcement);
    }

    /** Says what was last found, for whoever has the case next; null if there is nothing to say. */
    void note(String project, int number, String note) {
        update("last_note = ?", project, number, note);
    }

    void close(String project, int number, ViolationOutcome outcome, LocalDate day) {
        update("outcome = ?, closed_on = ?, last_note = null, in_case = false", project, number, outcome.name(), day);
    }

    /** Opens a closed one again, with what stands against closing it; it waits for a new case. */
    void reopen(String project, int number, String note) {
        update(
                "outcome = null, closed_on = null, freed_place = null, freed_area_m2 = null, last_note = ?",
                project,
                number,
                note);
    }

    void setVerified(String project, int number, String person) {
        update("verified_by = ?", project, number, person);
    }

    void setFreed(String project, int number, String place, BigDecimal areaM2) {
        update("freed_place = ?, freed_area_m2 = ?", project, number, place, areaM2);
    }

    /** Corrects what was listed, as a department has found it. */
    void correct(String project, int number, ViolationKind kind, boolean structure, boolean temporary) {
        update("kind = ?, structure = ?, temporary = ?", project, number, kind.name(), structure, temporary);
    }

    /** @param found whether the community found any */
    void addSurvey(String project, LocalDate day, String surveyors, boolean found, String person) {
        jdbc.sql("""
                        insert into violation_survey (project, surveyed_on, surveyors, found, person)
                        values (?, ?, ?, ?, ?)""").params(project, day, surveyors, found, person).update();
    }

    /** Whether the newest survey of violations says that there is none. */
    boolean statedNone(String project) {
        return jdbc.sql("select not found from violation_survey where project = ? order by id desc limit 1")
                .param(project)
                .query(Boolean.class)
                .optional()
                .orElse(false);
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
