package cn.jiugai.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the evaluations; an evaluation is known by its process instance. */
@Component
class EvaluationRegister {

    private final JdbcClient jdbc;

    EvaluationRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(String instance, String project, Weights weights) {
        jdbc.sql("insert into evaluation (instance, project) values (?, ?)")
                .params(instance, project)
                .update();
        weights.points()
                .forEach((indicator, points) -> jdbc.sql(
                                "insert into evaluation_indicator (instance, indicator, weight) values (?, ?, ?)")
                        .params(instance, indicator.name(), points)
                        .update());
    }

    /** @param score null if none was given */
    void scoreSelf(String instance, Indicator indicator, Integer score, String note) {
        score(instance, indicator, "self_score = ?, self_note = ?", score, note);
    }

    void score(String instance, Indicator indicator, Integer score, String reason) {
        score(instance, indicator, "score = ?, reason = ?", score, reason);
    }

    private void score(String instance, Indicator indicator, String columns, Integer score, String text) {
        jdbc.sql("update evaluation_indicator set %s where instance = ? and indicator = ?".formatted(columns))
                .params(score, text, instance, indicator.name())
                .update();
    }

    /** In the order of the indicators. */
    Scores scores(String instance) {
        return new Scores(jdbc.sql("""
                        select indicator, weight, self_score, self_note, score, reason from evaluation_indicator
                        where instance = ?""").param(instance).query(Scored.class).list().stream()
                .sorted(Comparator.comparing(Scored::indicator))
                .toList());
    }

    void evaluated(String instance, LocalDate day, String document, String person) {
        jdbc.sql("update evaluation set evaluated_on = ?, document_number = ?, evaluated_by = ? where instance = ?")
                .params(day, document, person, instance)
                .update();
    }

    void grade(String instance, int points, Grade grade) {
        jdbc.sql("update evaluation set points = ?, grade = ? where instance = ?")
                .params(points, grade.name(), instance)
                .update();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException if it is not graded yet */
    Result result(String instance) {
        return jdbc.sql("""
                        select points, grade, document_number, evaluated_on from evaluation
                        where instance = ? and grade is not null""").param(instance).query(Result.class).single();
    }

    /** In place of what was recorded before. */
    void use(String instance, Map<ResultUse, String> uses) {
        jdbc.sql("delete from evaluation_use where instance = ?")
                .param(instance)
                .update();
        uses.forEach((use, way) -> jdbc.sql("insert into evaluation_use (instance, kind, way) values (?, ?, ?)")
                .params(instance, use.name(), way)
                .update());
    }

    Map<ResultUse, String> uses(String instance) {
        Map<ResultUse, String> uses = new EnumMap<>(ResultUse.class);
        jdbc.sql("select kind, way from evaluation_use where instance = ?")
                .param(instance)
                .query(row -> {
                    uses.put(ResultUse.valueOf(row.getString("kind")), row.getString("way"));
                });
        return uses;
    }
}
