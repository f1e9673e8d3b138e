package cn.jiugai.consultation;

import cn.jiugai.project.CorrectableFact;
import cn.jiugai.project.CorrectableFact.Place;
import cn.jiugai.project.CorrectableFact.Subject;
import cn.jiugai.project.FactSource;
import cn.jiugai.project.ScopeChange;
import cn.jiugai.project.ValueType;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many forms were handed out in a round of opinions. The answers themselves are not corrected here: a household answers
 * again, and its newest answer counts.
 */
@Component
class RoundFigures implements FactSource, Place {

    private final JdbcClient jdbc;

    RoundFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CorrectableFact> facts() {
        return List.of(new CorrectableFact(
                "consultation.formsHandedOut",
                "发放的调查表份数",
                ValueType.count(0, 100000, "份"),
                List.of("userTask_collectAnswers"),
                "征求意见",
                this));
    }

    @Override
    public List<Subject> subjects(String project) {
        return jdbc.sql("select round from consultation_round where project = ? order by round")
                .param(project)
                .query((row, number) -> new Subject(row.getString("round"), "第%d轮征求意见".formatted(row.getInt("round"))))
                .list();
    }

    @Override
    public Optional<String> read(String project, String subject) {
        return jdbc.sql("select forms_handed_out from consultation_round where project = ? and round = ?")
                .params(project, Integer.valueOf(subject))
                .query(String.class)
                .optional();
    }

    @Override
    public List<String> write(String project, String subject, String value, ScopeChange basis) {
        jdbc.sql("update consultation_round set forms_handed_out = ? where project = ? and round = ?")
                .params(Integer.valueOf(value), project, Integer.valueOf(subject))
                .update();
        return List.of();
    }
}
