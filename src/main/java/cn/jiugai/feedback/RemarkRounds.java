package cn.jiugai.feedback;

import cn.jiugai.feedback.RemarkRound.Answer;
import cn.jiugai.feedback.RemarkRound.Opinion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each time that a remark was handed to a unit, with its answer and what the resident said to it (JA-3.5-3). */
@Component
class RemarkRounds {

    private static final String NEWEST =
            " where instance = :instance and round = (select max(n.round) from remark_round n where n.instance = :instance)";

    private final JdbcClient jdbc;

    RemarkRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param unit id of the unit that has to answer by {@code dueOn} */
    void add(String instance, String unit, LocalDate dueOn) {
        jdbc.sql("""
                        insert into remark_round (instance, round, unit, due_on)
                        values (?, (select coalesce(max(r.round), 0) + 1 from remark_round r where r.instance = ?), ?, ?)""").params(instance, instance, unit, dueOn).update();
    }

    /** Another unit has to answer in the round that waits for an answer, by the same day. */
    void handTo(String instance, String unit) {
        jdbc.sql("update remark_round set unit = :unit" + NEWEST + " and answer is null")
                .param("unit", unit)
                .param("instance", instance)
                .update();
    }

    /** Writes the answer of the round that waits for one. */
    void answer(String instance, Answer answer, String text, String person, LocalDate on) {
        jdbc.sql(
                        "update remark_round set answer = :answer, answer_text = :text, answered_by = :person, answered_on = :day"
                                + NEWEST)
                .param("answer", answer.name())
                .param("text", text)
                .param("person", person)
                .param("day", on)
                .param("instance", instance)
                .update();
    }

    /** @param reason null if nothing was written */
    void opinion(String instance, Opinion opinion, String reason, LocalDate askedOn) {
        jdbc.sql("update remark_round set opinion = :opinion, reason = :reason, asked_on = :day" + NEWEST)
                .param("opinion", opinion.name())
                .param("reason", reason)
                .param("day", askedOn)
                .param("instance", instance)
                .update();
    }

    /** Those of a remark, the first one first. */
    List<RemarkRound> of(String instance) {
        return jdbc.sql("select * from remark_round where instance = ? order by round")
                .param(instance)
                .query((row, number) -> round(row))
                .list();
    }

    /** Those of all remarks of the project by their process instance. */
    Map<String, List<RemarkRound>> ofProject(String project) {
        return jdbc
                .sql("""
                        select o.* from remark_round o join resident_remark r on r.instance = o.instance
                        where r.project = ? order by o.instance, o.round""")
                .param(project)
                .query((row, number) -> Map.entry(row.getString("instance"), round(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static RemarkRound round(ResultSet row) throws SQLException {
        return new RemarkRound(
                row.getInt("round"),
                row.getString("unit"),
                row.getObject("due_on", LocalDate.class),
                Optional.ofNullable(row.getString("answer"))
                        .map(Answer::valueOf)
                        .orElse(null),
                row.getString("answer_text"),
                row.getObject("answered_on", LocalDate.class),
                Optional.ofNullable(row.getString("opinion"))
                        .map(Opinion::valueOf)
                        .orElse(null),
                row.getString("reason"));
    }
}
