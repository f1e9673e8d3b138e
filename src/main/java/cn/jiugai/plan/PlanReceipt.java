package cn.jiugai.plan;

import cn.jiugai.rule.Finding;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the sender of a workbook is told.
 *
 * @param plan business key of the plan
 * @param published the published totals
 * @param actual what the annex adds up to
 * @param reconciled whether the two agree; if not, the plan waits for its correction
 * @param reasons every difference, in Chinese
 * @param message what happens now, in Chinese
 */
record PlanReceipt(
        String plan,
        int year,
        Totals published,
        Totals actual,
        boolean reconciled,
        List<String> reasons,
        String message) {

    /**
     * Totals as pages show them.
     *
     * @param area in 万㎡
     * @param investment in 万元
     */
    record Totals(
            int projects, int communities, int households, int buildings, BigDecimal area, BigDecimal investment) {

        static Totals of(PlanTotals totals) {
            return new Totals(
                    totals.projects(),
                    totals.communities(),
                    totals.households(),
                    totals.buildings(),
                    totals.area(),
                    totals.investment().yuan().movePointLeft(4).stripTrailingZeros());
        }
    }

    static PlanReceipt of(String plan, PlanWorkbook workbook) {
        List<Finding> differences = workbook.reconciliation().check().findings();
        return new PlanReceipt(
                plan,
                workbook.year(),
                Totals.of(workbook.published()),
                Totals.of(workbook.actual()),
                differences.isEmpty(),
                differences.stream().map(Finding::sentence).toList(),
                differences.isEmpty()
                        ? "%d年度计划已导入，各项合计与公布数一致%s，等待确认下达".formatted(workbook.year(), parts(workbook))
                        : "%d年度计划已导入，但有%d项合计与公布数不符，请更正后重新上传".formatted(workbook.year(), differences.size()));
    }

    /** What is new and what goes on from the year before; nothing if all is new. */
    private static String parts(PlanWorkbook workbook) {
        return workbook.carried().isEmpty()
                ? ""
                : "（新列入%d个项目，上年结转%d个项目）"
                        .formatted(
                                workbook.projects().size(), workbook.carried().size());
    }
}
