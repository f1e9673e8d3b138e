package cn.jiugai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("按评审确定小区的年度计划：HG-3-11 公布数，HG-3-12 保障性任务，HG-6-7 预算")
class SelectionPlanTest {

    private static final AgeGroups GROUPS = new AgeGroups(2000, 2005);

    @Test
    @DisplayName("HG-3-11 各类小区数、户数、楼栋、面积、资金都一致；保障性任务的钱在总数之内")
    void addsUp() {
        assertThat(check(1, 1, List.of(built(2000), built(2001)), "10").passed())
                .isTrue();
    }

    @Test
    @DisplayName("HG-3-11 两类合计数对、分类数不对：各类的差额分别说明")
    void groupsDiffer() {
        Verdict verdict = check(1, 1, List.of(built(2000), built(1999)), "10");
        assertThat(verdict.findings()).extracting(Finding::shortfall).containsExactly("多1个", "少1个");
        assertThat(verdict.findings())
                .extracting(Finding::threshold)
                .containsExactly("2000年底前建成的小区数与公布的1个一致", "2001至2005年建成的小区数与公布的1个一致");
    }

    @Test
    @DisplayName("HG-3-12 保障性任务多1分钱，总数就多1分钱，说明其中含多少")
    void taskOverByOneFen() {
        Verdict verdict = check(1, 1, List.of(built(2000), built(2001)), "10.01");
        assertThat(verdict.reasons())
                .isEqualTo("要求预计投资与公布的0.021万元一致，现为各项合计0.021001万元（含保障性任务0.001001万元），多0.000001万元。"
                        + "请重新评审（复核小区、调整保障性任务、延长申报截止日）或调整预算；公布数有误的，更正公布数。（依据 JA-1-1）");
    }

    @Test
    @DisplayName("HG-6-7 预算等于评估的可承受额度可以，多1分钱不行；晚于计划年度的报告不行")
    void budget() {
        assertThat(budget("240000000", 2023).check(2024).passed()).isTrue();
        assertThat(budget("240000000.01", 2024).check(2024).reasons())
                .isEqualTo("要求不超过财政承受能力评估报告（秦海财评〔2023〕8号）核定的240,000,000.00元，现为年度预算240,000,000.01元，"
                        + "超出0.01元。请核减预算，或重新评估后填写新的报告。（依据 HG-6-7）");
        assertThat(budget("1", 2025).check(2024).reasons()).contains("2024年底前出具的财政承受能力评估报告", "晚于计划年度");
    }

    @Test
    @DisplayName("年度计划的编号里有年度")
    void key() {
        assertThat(PlanKey.year(PlanKey.of("HG", 2024))).isEqualTo(2024);
        assertThatThrownBy(() -> PlanKey.year("HG-2024-01")).hasMessageContaining("应写成 HG-plan-2024");
        assertThat(PlanKey.find("HG-plan-2191")).as("登记以前就知道是哪一年").contains(2191);
        assertThat(PlanKey.find("HG-apply-2191-01")).isEmpty();
    }

    private static PlanBudget budget(String yuan, int year) {
        return new PlanBudget(Fen.ofYuan(yuan), "秦海财评〔2023〕8号", LocalDate.of(year, 12, 1), Fen.ofYuan("240000000"));
    }

    private static Verdict check(int first, int second, List<PlannedCommunity> communities, String taskMoney) {
        SelectionTotals selection = new SelectionTotals(
                GROUPS,
                first,
                second,
                communities,
                List.of(new GuaranteeTask(
                        1, TaskKind.SAFETY, "丙", "wenhuaStreet", "外墙脱落", "1号", Fen.ofYuan(taskMoney))));
        PlanTotals published = new PlanTotals(2, 2, 200, 8, new BigDecimal("2.00"), Fen.ofYuan("210"));
        PlanTotals actual =
                new PlanTotals(2, 2, 200, 8, new BigDecimal("2.00"), Fen.ofYuan("200")).with(selection.money());
        return new PlanReconciliation(published, actual, PlanTotals.carried(List.of()), Optional.of(selection)).check();
    }

    private static PlannedCommunity built(int year) {
        return new PlannedCommunity("HG-2024-01", year + "小区", year, 100, 4, new BigDecimal("10000"));
    }
}
