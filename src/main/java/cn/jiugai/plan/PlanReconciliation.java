package cn.jiugai.plan;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * JA-1-1, HG-3-11: the projects entered under a plan and those that go on from the year before must add up to the totals that
 * it publishes, in a plan by selection also those of each age group, with the money of its guaranteed tasks; every difference
 * is named.
 *
 * @param published the plan's totals
 * @param actual what all these projects and communities add up to
 * @param carried what of it goes on from the year before
 * @param selection what only a plan has whose communities are selected; empty for one that was imported
 */
record PlanReconciliation(
        PlanTotals published, PlanTotals actual, PlanTotals carried, Optional<SelectionTotals> selection) {

    private static final String CLAUSE = "JA-1-1";

    /** Of a plan that was imported. */
    PlanReconciliation(PlanTotals published, PlanTotals actual, PlanTotals carried) {
        this(published, actual, carried, Optional.empty());
    }

    Verdict check() {
        List<Finding> findings = Stream.of(
                        count("项目数", "个", PlanTotals::projects, "项目"),
                        group(AgeGroup.FIRST),
                        group(AgeGroup.SECOND),
                        count("小区数", "个", PlanTotals::communities, "小区"),
                        count("户数", "户", PlanTotals::households, "小区"),
                        count("楼栋数", "栋", PlanTotals::buildings, "小区"),
                        area(),
                        investment())
                .filter(Objects::nonNull)
                .toList();
        return new Verdict(findings);
    }

    private Finding count(String what, String unit, ToIntFunction<PlanTotals> figure, String sheet) {
        int difference = figure.applyAsInt(actual) - figure.applyAsInt(published);
        return difference == 0
                ? null
                : finding(
                        what,
                        figure.applyAsInt(published) + unit,
                        figure.applyAsInt(actual) + unit + goingOn(figure.applyAsInt(carried) + unit),
                        difference > 0,
                        Math.abs(difference) + unit,
                        sheet);
    }

    private Finding group(AgeGroup group) {
        return selection
                .filter(totals -> totals.actual(group) != totals.published(group))
                .map(totals -> finding(
                        totals.groups().name(group) + "的小区数",
                        totals.published(group) + "个",
                        totals.actual(group) + "个",
                        totals.actual(group) > totals.published(group),
                        Math.abs(totals.actual(group) - totals.published(group)) + "个",
                        "小区"))
                .orElse(null);
    }

    /** How much of a sum goes on from the year before; nothing if nothing does. */
    private String goingOn(String amount) {
        return carried.projects() == 0 ? "" : "（其中上年结转%s）".formatted(amount);
    }

    private Finding area() {
        BigDecimal difference = actual.area().subtract(published.area());
        return difference.signum() == 0
                ? null
                : finding(
                        "建筑面积",
                        published.area() + "万㎡",
                        actual.area() + "万㎡" + goingOn(carried.area() + "万㎡"),
                        difference.signum() > 0,
                        difference.abs() + "万㎡",
                        "小区");
    }

    private Finding investment() {
        Fen difference = actual.investment().minus(published.investment());
        return difference.value() == 0
                ? null
                : finding(
                        "预计投资",
                        tenThousandYuan(published.investment()),
                        tenThousandYuan(actual.investment())
                                + goingOn(tenThousandYuan(carried.investment()))
                                + beside(),
                        difference.value() > 0,
                        tenThousandYuan(new Fen(Math.abs(difference.value()))),
                        "项目");
    }

    /** How much of the money is that of guaranteed tasks; nothing if none is. */
    private String beside() {
        return selection
                .map(SelectionTotals::money)
                .filter(money -> !money.equals(Fen.ZERO))
                .map(money -> "（含保障性任务%s）".formatted(tenThousandYuan(money)))
                .orElse("");
    }

    private Finding finding(
            String what, String published, String actual, boolean over, String difference, String sheet) {
        return new Finding(
                CLAUSE,
                "各项合计" + actual,
                "%s与公布的%s一致".formatted(what, published),
                (over ? "多" : "少") + difference,
                selection.isPresent()
                        ? "请重新评审（复核小区、调整保障性任务、延长申报截止日）或调整预算；公布数有误的，更正公布数"
                        : "请核对“%s”表的%s或“年度计划”表的公布数，更正后重新上传".formatted(sheet, what));
    }

    private static String tenThousandYuan(Fen amount) {
        return PlanTotals.tenThousandYuan(amount);
    }
}
