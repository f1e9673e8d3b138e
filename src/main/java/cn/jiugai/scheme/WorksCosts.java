package cn.jiugai.scheme;

import cn.jiugai.project.CorrectableFact;
import cn.jiugai.project.CorrectableFact.Place;
import cn.jiugai.project.CorrectableFact.Subject;
import cn.jiugai.project.FactSource;
import cn.jiugai.project.ScopeChange;
import cn.jiugai.project.ValueType;
import cn.jiugai.rule.Fen;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each item of the works list costs by the scheme; a contract sum is changed by a change order instead. */
@Component
class WorksCosts implements FactSource, Place {

    private static final String SUBMITTED = """
            where w.list = (select s.works_list from scheme s where s.project = :project and s.works_list is not null
                            order by s.round desc limit 1)""";

    private final JdbcClient jdbc;

    WorksCosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CorrectableFact> facts() {
        return List.of(new CorrectableFact(
                "scheme.worksCost",
                "方案费用（元）",
                ValueType.yuan("100000000000"),
                List.of("userTask_draftScheme"),
                "改造内容清单",
                this));
    }

    @Override
    public List<Subject> subjects(String project) {
        return jdbc.sql("select w.number, w.name, c.name as community from works_item w"
                        + " join community c on c.id = w.community " + SUBMITTED
                        + " and c.left_at is null order by w.number")
                .param("project", project)
                .query((row, position) -> new Subject(
                        row.getString("number"),
                        "清单第%d项%s（%s）"
                                .formatted(row.getInt("number"), row.getString("name"), row.getString("community"))))
                .list();
    }

    @Override
    public Optional<String> read(String project, String subject) {
        return jdbc.sql("select w.cost_fen from works_item w " + SUBMITTED + " and w.number = :number")
                .param("project", project)
                .param("number", Integer.valueOf(subject))
                .query(Long.class)
                .optional()
                .map(fen -> new Fen(fen).yuan().toPlainString());
    }

    @Override
    public List<String> write(String project, String subject, String value, ScopeChange basis) {
        jdbc.sql("update works_item w set cost_fen = :fen " + SUBMITTED + " and w.number = :number")
                .param("fen", Fen.ofYuan(value).value())
                .param("project", project)
                .param("number", Integer.valueOf(subject))
                .update();
        return List.of();
    }
}
