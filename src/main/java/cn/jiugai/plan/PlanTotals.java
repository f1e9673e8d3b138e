package cn.jiugai.plan;

import cn.jiugai.rule.Fen;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

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

    /** Adds up the projects and communities of an annex; the area is rounded half up only after it has been added. */
    static PlanTotals of(List<PlannedProject> projects, List<PlannedCommunity> communities) {
        BigDecimal squareMetres =
                communities.stream().map(PlannedCommunity::area).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PlanTotals(
                projects.size(),
                communities.size(),
                communities.stream().mapToInt(PlannedCommunity::households).reduce(0, Math::addExact),
                communities.stream().mapToInt(PlannedCommunity::buildings).reduce(0, Math::addExact),
                squareMetres.divide(SQUARE_METRES_IN_WAN, PUBLISHED_DECIMALS, RoundingMode.HALF_UP),
                projects.stream().map(PlannedProject::estimate).reduce(Fen.ZERO, Fen::plus));
    }
}
