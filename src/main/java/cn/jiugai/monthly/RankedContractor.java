package cn.jiugai.monthly;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A contractor of the month's ranking.
 *
 * @param points of all its sites together
 * @param place from 1; equal scores share one
 * @param fromLast 1 for the last one
 * @param ratio what is paid of what it has done in the month, as the table says it, e.g. {@code 85%}
 */
public record RankedContractor(String contractor, int points, int sites, int place, int fromLast, String ratio) {

    /** The mean of its sites as people read it; places are found with the exact fraction. */
    public String score() {
        return BigDecimal.valueOf(points)
                .divide(BigDecimal.valueOf(sites), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
