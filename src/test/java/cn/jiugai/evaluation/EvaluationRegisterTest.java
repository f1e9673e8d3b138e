package cn.jiugai.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.database.OnBothDatabases;
import cn.jiugai.project.EvaluatedProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("绩效评价登记")
class EvaluationRegisterTest {

    private static final String PROJECT = "JA-2026-01";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final Weights WEIGHTS = Weights.parse("资金管理 25，实施进度 20，质量和验收 20，群众满意度 20，建后管养 15");

    @OnBothDatabases
    @DisplayName("评分、等级和结果应用原样存取，重填的代替原来的")
    void steps(JdbcClient jdbc) {
        EvaluationRegister register = register(jdbc);
        register.open("run", PROJECT, WEIGHTS);
        register.scoreSelf("run", Indicator.FUNDS, 30, null);
        register.scoreSelf("run", Indicator.FUNDS, 24, "无超付");
        register.score("run", Indicator.FUNDS, 23, "1笔滞后");
        register.evaluated("run", DAY, "金财绩〔2026〕9号", "jinanFinance");
        register.grade("run", 88, Grade.GOOD);
        register.use("run", Map.of(ResultUse.AWARDS, "参考"));
        register.use("run", Map.of(ResultUse.NEXT_YEAR_FUNDS, "优先安排"));

        assertThat(register.scores("run").all().get(0))
                .isEqualTo(new Scored(Indicator.FUNDS, 25, 24, "无超付", 23, "1笔滞后"));
        assertThat(register.scores("run").all()).hasSize(5);
        assertThat(register.result("run")).isEqualTo(new Result(88, Grade.GOOD, "金财绩〔2026〕9号", DAY));
        assertThat(register.uses("run")).isEqualTo(Map.of(ResultUse.NEXT_YEAR_FUNDS, "优先安排"));
    }

    @OnBothDatabases
    @DisplayName("没有评价日期和文号就定等级，登记簿不收")
    void withoutReport(JdbcClient jdbc) {
        EvaluationRegister register = register(jdbc);
        register.open("run", PROJECT, WEIGHTS);
        assertThatThrownBy(() -> register.grade("run", 88, Grade.GOOD))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @OnBothDatabases
    @DisplayName("项目页和下一年度计划读到的：评出等级才有；结转过的项目算在结转到的年度")
    void records(JdbcClient jdbc) {
        EvaluationRegister register = register(jdbc);
        EvaluationRecords records = new EvaluationRecords(jdbc, register);
        register.open("run", PROJECT, WEIGHTS);
        register.evaluated("run", DAY, "金财绩〔2026〕9号", "jinanFinance");
        assertThat(records.of(PROJECT)).isEmpty();
        assertThat(records.before("jinan", 2027)).isEmpty();
        register.grade("run", 88, Grade.GOOD);
        register.use("run", Map.of(ResultUse.AWARDS, "参考", ResultUse.NEXT_YEAR_FUNDS, "优先安排"));

        EvaluatedProject evaluated =
                new EvaluatedProject(PROJECT, 2026, 88, "良", "金财绩〔2026〕9号", DAY, List.of("下年度资金安排：优先安排", "奖补资金分配：参考"));
        assertThat(records.of(PROJECT)).contains(evaluated);
        assertThat(records.before("jinan", 2027)).containsExactly(evaluated);
        assertThat(records.before("jinan", 2026)).isEmpty();
        assertThat(records.before("testtown", 2027)).isEmpty();

        jdbc.sql("""
                        insert into project_year (project, from_year, plan_year, carried_on, basis, communities, households,
                                                  buildings, area_m2, money_fen)
                        values (?, 2026, 2027, date '2026-12-20', '1号', 1, 1, 1, 1, 0)""").param(PROJECT).update();
        assertThat(records.before("jinan", 2027)).isEmpty();
        assertThat(records.before("jinan", 2028))
                .extracting(EvaluatedProject::planYear)
                .containsExactly(2027);
    }

    private static EvaluationRegister register(JdbcClient jdbc) {
        jdbc.sql("insert into district (id, name) values ('jinan', '金安区')").update();
        jdbc.sql("""
                        insert into project (number, district, plan_year, name, estimate_fen, registered_at)
                        values (?, 'jinan', 2026, '云路片区', 100, current_timestamp)""").param(PROJECT).update();
        return new EvaluationRegister(jdbc);
    }
}
