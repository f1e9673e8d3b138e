package cn.jiugai.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.funding.FundingSource;
import cn.jiugai.payment.PaymentRecords.Payment;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("JA-2-3 绩效评价：权重、评分、等级和结果应用")
class EvaluationRulesTest {

    private static final String WEIGHTS = "资金管理 25，实施进度20, 质量和验收 20、群众满意度 20；建后管养 15";

    @Test
    @DisplayName("五项指标合计100，读得出")
    void weights() {
        assertThat(Weights.parse(WEIGHTS).points())
                .containsEntry(Indicator.FUNDS, 25)
                .containsEntry(Indicator.UPKEEP, 15)
                .hasSize(5);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("合计99或101、缺一项、写两次、写零、写小数、没有的指标，都不能部署")
    @ValueSource(
            strings = {
                "资金管理 24，实施进度 20，质量和验收 20，群众满意度 20，建后管养 15",
                "资金管理 26，实施进度 20，质量和验收 20，群众满意度 20，建后管养 15",
                "资金管理 40，实施进度 20，质量和验收 20，群众满意度 20",
                "资金管理 25，资金管理 25，实施进度 20，质量和验收 20，群众满意度 10",
                "资金管理 25，实施进度 20，质量和验收 20，群众满意度 35，建后管养 0",
                "资金管理 24.5，实施进度 20.5，质量和验收 20，群众满意度 20，建后管养 15",
                "资金管理 25，实施进度 20，质量和验收 20，群众满意度 20，卫生 15"
            })
    void faultyWeights(String text) {
        assertThatThrownBy(() -> EvaluationVariables.WEIGHTS.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("各项指标的权重")
                .hasMessageContaining("合计100");
    }

    @Test
    @DisplayName("自评0分和满分通过，多1分、少1分、没评、没写依据不通过")
    void self() {
        assertThat(self(0, "依据").passed()).isTrue();
        assertThat(self(25, "依据").passed()).isTrue();
        assertThat(self(26, "依据").reasons()).isEqualTo("要求“资金管理”评0至25分，现为26分，多1分。请改正后重新提交。（依据 JA-2-3）");
        assertThat(self(-1, "依据").reasons()).contains("少1分");
        assertThat(self(null, "依据").reasons()).contains("缺1项评分：资金管理");
        assertThat(self(25, null).reasons()).contains("“资金管理”的依据0条", "缺1条");
    }

    private static cn.jiugai.rule.Verdict self(Integer score, String note) {
        return new Scores(List.of(new Scored(Indicator.FUNDS, 25, score, note, null, null))).checkSelf();
    }

    @Test
    @DisplayName("评价与自评一致不用理由，不一致要理由；得分是各项之和")
    void differences() {
        assertThat(scores(20, null).check().passed()).isTrue();
        assertThat(scores(19, "有1笔支付滞后").check().passed()).isTrue();
        assertThat(scores(19, null).check().reasons()).contains("自评20分、评价19分，理由0条", "缺1条", "请写明理由", "JA-2-3");
        assertThat(scores(19, "滞后").total()).isEqualTo(19);
    }

    private static Scores scores(int score, String reason) {
        return new Scores(List.of(new Scored(Indicator.FUNDS, 25, 20, "依据", score, reason)));
    }

    @ParameterizedTest(name = "{0}分为{1}")
    @CsvSource({"100, EXCELLENT", "90, EXCELLENT", "89, GOOD", "80, GOOD", "79, FAIR", "60, FAIR", "59, POOR", "0, POOR"
    })
    void grades(int points, Grade grade) {
        assertThat(new GradeBorders(90, 80, 60).of(points)).isEqualTo(grade);
    }

    @Test
    @DisplayName("结果应用：至少1项、每项写明怎样用，评价为差的要有问题整改")
    void uses() {
        Map<ResultUse, String> uses = new EnumMap<>(ResultUse.class);
        assertThat(new ResultUses(Grade.GOOD, uses).check().reasons()).contains("现为0项，缺1项", "JA-2-3");
        uses.put(ResultUse.NEXT_YEAR_FUNDS, null);
        assertThat(new ResultUses(Grade.GOOD, uses).check().reasons()).contains("缺1项：下年度资金安排");
        uses.put(ResultUse.NEXT_YEAR_FUNDS, "优先安排");
        assertThat(new ResultUses(Grade.GOOD, uses).check().passed()).isTrue();
        assertThat(new ResultUses(Grade.POOR, uses).check().reasons()).contains("缺1项：问题整改");
        uses.put(ResultUse.RECTIFICATION, "三个月内整改");
        assertThat(new ResultUses(Grade.POOR, uses).check().passed()).isTrue();
    }

    @Test
    @DisplayName("各渠道资金：计划、已付、余额精确到分；没付过的也列出")
    void funds() {
        List<FundingSource> sources = List.of(
                new FundingSource(1, "CENTRAL", "中央补助资金", new Fen(10001)),
                new FundingSource(2, "CITY", "市级配套资金", new Fen(5000)));
        LocalDate day = LocalDate.of(2026, 11, 1);
        List<FundsUse> uses = FundsUse.of(
                sources,
                List.of(
                        new Payment("中央补助资金", new Fen(4000), "进度款", "1号", day),
                        new Payment("中央补助资金", new Fen(5999), "进度款", "2号", day)));
        assertThat(uses.get(0).line()).isEqualTo("中央补助资金：计划100.01元，已付99.99元，余0.02元");
        assertThat(uses.get(1).paid()).isEqualTo(Fen.ZERO);
        assertThat(FundsUse.total(uses).line()).isEqualTo("合计：计划150.01元，已付99.99元，余50.02元");
    }
}
