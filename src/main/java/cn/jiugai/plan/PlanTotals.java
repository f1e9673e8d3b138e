package cn.jiugai.plan;

import cn.jiugai.project.CarriedProject;
import cn.jiugai.rule.Fen;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What a year's plan amounts to, as it is published or as its annex adds up (JA-1-1).
 *
 * @param projects number of projects
 * @param communities number of residential communities (小区)
 * @param households number of households
 * @param buildings number of residential buildings
 * @param area building area in 万㎡ with two decimals, the precision in which plans publish it
 * @param investment expected investment
 */
public record PlanTotals(
        int projects, int communities, int households, int buildings, BigDecimal area, Fen investment) {

    private static final BigDecimal SQUARE_METRES_IN_WAN = BigDecimal.valueOf(10_000);
    private static final int PUBLISHED_DECIMALS = 2;

    public PlanTotals {
        area = area.setScale(PUBLISHED_DECIMALS, RoundingMode.UNNECESSARY);
    }

    /**
     * Adds up the projects and communities of an annex and those that go on from the year before; the area is rounded half up
     * only after it has been added. Of a project that goes on only the money counts that was not paid before.
     */
    static PlanTotals of(
            List<PlannedProject> projects, List<PlannedCommunity> communities, List<CarriedProject> carried) {
        return new PlanTotals(
                projects.size() + carried.size(),
                sum(carried, CarriedProject::communities) + communities.size(),
                sum(communities, PlannedCommunity::households) + sum(carried, CarriedProject::households),
                sum(communities, PlannedCommunity::buildings) + sum(carried, CarriedProject::buildings),
                wan(area(communities, PlannedCommunity::area).add(area(carried, CarriedProject::areaM2))),
                money(projects, PlannedProject::estimate).plus(money(carried, CarriedProject::money)));
    }

    /** The same with more money, that of tasks that are no projects. */
    PlanTotals with(Fen more) {
        return new PlanTotals(projects, communities, households, buildings, area, investment.plus(more));
    }

    /** What goes on from the year before, alone. */
    public static PlanTotals carried(List<CarriedProject> carried) {
        return of(List.of(), List.of(), carried);
    }

    private static <T> int sum(List<T> all, ToIntFunction<T> figure) {
        return all.stream().mapToInt(figure).reduce(0, Math::addExact);
    }

    private static <T> BigDecimal area(List<T> all, Function<T, BigDecimal> squareMetres) {
        return all.stream().map(squareMetres).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal wan(BigDecimal squareMetres) {
        return squareMetres.divide(SQUARE_METRES_IN_WAN, PUBLISHED_DECIMALS, RoundingMode.HALF_UP);
    }

    private static <T> Fen money(List<T> all, Function<T, Fen> amount) {
        return all.stream().map(amount).reduce(Fen.ZERO, Fen::plus);
    }

    /** In words, e.g. {@code 2个项目、3个小区、200户、8栋、2.02万㎡，预计投资500.5万元}. */
    String text() {
        return "%d个项目、%d个小区、%d户、%d栋、%s万㎡，预计投资%s"
                .formatted(projects, communities, households, buildings, area, tenThousandYuan(investment));
    }

    /** An amount as plans publish it, exact to the fen, e.g. {@code 500.5万元}. */
    public static String tenThousandYuan(Fen amount) {
        return amount.yuan().movePointLeft(4).stripTrailingZeros().toPlainString() + "万元";
    }
}
