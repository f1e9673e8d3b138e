package cn.jiugai.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions that a project has passed: what can be asked again when a fact behind them changes. */
@Component
public class Questions {

    static final String NUMBER = "NUMBER";
    static final String SUBJECT = "SUBJECT";

    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row a question: of each step and what it is about the last verdict that the step itself gave. */
    private record Asked(String process, String step, String about) {}

    /** The questions whose last verdict at their step let the project through, in the order in which they were asked. */
    public List<Question> passed(String project) {
        Map<Long, Map<String, String>> numbers = inputs(project, NUMBER);
        Map<Long, Map<String, String>> subjects = inputs(project, SUBJECT);
        Map<Asked, Question> passed = new LinkedHashMap<>();
        jdbc.sql("select * from verdict where project = ? and cause is null order by id")
                .param(project)
                .query(row -> {
                    long id = row.getLong("id");
                    Question question =
                            question(row, numbers.getOrDefault(id, Map.of()), subjects.getOrDefault(id, Map.of()));
                    Asked asked = new Asked(question.process(), question.step(), question.about());
                    passed.remove(asked);
                    if (row.getBoolean("passed")) {
                        passed.put(asked, question);
                    }
                });
        return List.copyOf(passed.values());
    }

    /** The question that a verdict has answered. */
    Question of(long verdict) {
        Map<String, String> numbers = inputs(verdict, NUMBER);
        Map<String, String> subject = inputs(verdict, SUBJECT);
        return jdbc.sql("select * from verdict where id = ?")
                .param(verdict)
                .query((row, position) -> question(row, numbers, subject))
                .single();
    }

    private Map<String, String> inputs(long verdict, String kind) {
        Map<String, String> inputs = new HashMap<>();
        jdbc.sql("select name, input_value from verdict_input where verdict = ? and kind = ?")
                .params(verdict, kind)
                .query(row -> {
                    inputs.put(row.getString("name"), row.getString("input_value"));
                });
        return inputs;
    }

    private Map<Long, Map<String, String>> inputs(String project, String kind) {
        Map<Long, Map<String, String>> inputs = new HashMap<>();
        jdbc.sql("""
                        select i.verdict, i.name, i.input_value from verdict_input i join verdict v on v.id = i.verdict
                        where v.project = ? and i.kind = ?""").params(project, kind).query(row -> {
            inputs.computeIfAbsent(row.getLong("verdict"), verdict -> new HashMap<>())
                    .put(row.getString("name"), row.getString("input_value"));
        });
        return inputs;
    }

    private static Question question(ResultSet row, Map<String, String> numbers, Map<String, String> subject)
            throws SQLException {
        return new Question(
                row.getString("district"),
                row.getString("project"),
                row.getString("process"),
                row.getString("definition"),
                row.getString("instance"),
                row.getString("step"),
                row.getString("step_name"),
                row.getString("check_bean"),
                row.getString("about"),
                Arrays.stream(row.getString("clauses").split(" "))
                        .filter(clause -> !clause.isEmpty())
                        .toList(),
                numbers,
                subject);
    }
}
