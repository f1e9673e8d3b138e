package cn.jiugai.evaluation;

import cn.jiugai.project.EarlierEvaluations;
import cn.jiugai.project.EvaluatedProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What pages, and those who make the next plan, may read of the evaluations (JA-2-3). */
@Component
public class EvaluationRecords implements EarlierEvaluations {

    private static final String GRADED = """
            select e.instance, e.project, e.points, e.grade, e.document_number, e.evaluated_on,
                   coalesce((select max(y.plan_year) from project_year y where y.project = e.project), p.plan_year)
                       as plan_year
            from evaluation e join project p on p.number = e.project
            where e.grade is not null\s""";

    private record Row(
            String instance,
            String project,
            int points,
            Grade grade,
            String documentNumber,
            LocalDate evaluatedOn,
            int planYear) {}

    private final JdbcClient jdbc;
    private final EvaluationRegister evaluations;

    EvaluationRecords(JdbcClient jdbc, EvaluationRegister evaluations) {
        this.jdbc = jdbc;
        this.evaluations = evaluations;
    }

    /** Empty until the project is graded. */
    public Optional<EvaluatedProject> of(String project) {
        return jdbc
                .sql(GRADED + "and e.project = ? order by e.evaluated_on desc, e.instance limit 1")
                .param(project)
                .query(Row.class)
                .list()
                .stream()
                .map(this::evaluated)
                .findFirst();
    }

    @Override
    public List<EvaluatedProject> before(String district, int planYear) {
        return jdbc.sql("with graded as (" + GRADED + """
                        and p.district = ?)
                        select * from graded
                        where plan_year = (select max(plan_year) from graded where plan_year < ?) order by project""").params(district, planYear).query(Row.class).list().stream()
                .map(this::evaluated)
                .toList();
    }

    private EvaluatedProject evaluated(Row row) {
        return new EvaluatedProject(
                row.project(),
                row.planYear(),
                row.points(),
                row.grade().title(),
                row.documentNumber(),
                row.evaluatedOn(),
                evaluations.uses(row.instance()).entrySet().stream()
                        .map(use -> use.getKey().title() + "：" + use.getValue())
                        .toList());
    }
}
