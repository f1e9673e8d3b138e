package cn.jiugai.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.project.CarriedProject;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("核对年度计划的公布数（JA-1-1）")
class PlanReconciliationTest {

    private static final PlanTotals PUBLISHED = totals(6, 12, 2091, 80, "20.28", "52750000");

    @Test
    @DisplayName("六项都一致，通过")
    void same() {
        assertThat(check(PUBLISHED).passed()).isTrue();
    }

    @Test
    @DisplayName("少1户，说明公布数、合计数和差额")
    void oneHouseholdShort() {
        assertThat(check(totals(6, 12, 2090, 80, "20.28", "52750000")).findings())
                .containsExactly(
                        new Finding("JA-1-1", "各项合计2090户", "户数与公布的2091户一致", "少1户", "请核对“小区”表的户数或“年度计划”表的公布数，更正后重新上传"));
    }

    @Test
    @DisplayName("六项都不同时，六个差额一次说清")
    void everyDifference() {
        Verdict verdict = check(totals(7, 11, 2100, 79, "20.29", "52749999.99"));
        assertThat(verdict.findings())
                .extracting(Finding::shortfall)
                .containsExactly("多1个", "少1个", "多9户", "少1栋", "多0.01万㎡", "少0.000001万元");
        assertThat(verdict.reasons()).contains("要求预计投资与公布的5275万元一致，现为各项合计5274.999999万元，少0.000001万元");
    }

    @Test
    @DisplayName("面积合计先加后四舍五入到0.01万㎡：20.285万㎡为20.29，20.28499万㎡为20.28")
    void areaIsRoundedAfterAdding() {
        assertThat(area("101425.00", "101425.00")).isEqualTo("20.29");
        assertThat(area("101424.95", "101424.95")).isEqualTo("20.28");
        assertThat(area("101375.00", "101375.00")).isEqualTo("20.28");
        assertThat(area("101374.99", "101375.00")).isEqualTo("20.27");
    }

    @Test
    @DisplayName("上年结转的项目计入合计，只计没有付的钱；差额里说明其中结转多少")
    void carriedOver() {
        CarriedProject carried = new CarriedProject(
                "JA-2023-01",
                2023,
                2024,
                LocalDate.of(2023, 12, 28),
                "金旧改结〔2023〕1号",
                2,
                200,
                8,
                new BigDecimal("20000.00"),
                Fen.ofYuan("5500000.01"));
        List<PlannedProject> planned =
                List.of(new PlannedProject("JA-2024-01", "甲", "street", "community", Fen.ofYuan("1000000")));
        List<PlannedCommunity> communities =
                List.of(new PlannedCommunity("JA-2024-01", "甲小区", 1990, 100, 3, new BigDecimal("10000")));
        PlanTotals actual = PlanTotals.of(planned, communities, List.of(carried));
        PlanTotals goingOn = PlanTotals.carried(List.of(carried));

        PlanTotals right = totals(2, 3, 300, 11, "3.00", "6500000.01");
        assertThat(new PlanReconciliation(right, actual, goingOn).check().passed())
                .isTrue();
        PlanTotals newOnly = totals(1, 1, 100, 3, "1.00", "6500000.00");
        Verdict verdict = new PlanReconciliation(newOnly, actual, goingOn).check();
        assertThat(verdict.findings())
                .extracting(Finding::shortfall)
                .containsExactly("多1个", "多2个", "多200户", "多8栋", "多2.00万㎡", "多0.000001万元");
        assertThat(verdict.reasons())
                .contains("现为各项合计2个（其中上年结转1个）", "现为各项合计650.000001万元（其中上年结转550.000001万元）", "JA-1-1");
    }

    private static String area(String... squareMetres) {
        List<PlannedCommunity> communities = Arrays.stream(squareMetres)
                .map(area -> new PlannedCommunity("JA-2024-01", area, 1990, 1, 1, new BigDecimal(area)))
                .toList();
        return PlanTotals.of(List.of(), communities, List.of()).area().toPlainString();
    }

    private static Verdict check(PlanTotals actual) {
        return new PlanReconciliation(PUBLISHED, actual, PlanTotals.carried(List.of())).check();
    }

    private static PlanTotals totals(
            int projects, int communities, int households, int buildings, String area, String yuan) {
        return new PlanTotals(projects, communities, households, buildings, new BigDecimal(area), Fen.ofYuan(yuan));
    }
}
