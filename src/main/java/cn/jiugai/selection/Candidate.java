package cn.jiugai.selection;

import cn.jiugai.rule.Fen;
import java.util.Comparator;

/**
 * A community as it goes into the ranking, with what was found on site.
 *
 * @param application number of its application
 * @param community its name
 * @param builtYear year of completion
 * @param score final score in points
 * @param agreeing households that agree to the renovation
 * @param households all households
 * @param cost what its renovation is estimated at
 */
record Candidate(
        String application, String community, int builtYear, int score, int agreeing, int households, Fen cost) {

    /**
     * From high to low (HG-3-10). Of equal scores the higher rate of consent goes before, then the older community, then
     * the application that was filed earlier; the plan leaves ties open, this order is ours (执行口径).
     */
    static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::score)
            .reversed()
            .thenComparing(Candidate::byConsent)
            .thenComparingInt(Candidate::builtYear)
            .thenComparing(Candidate::application);

    /** The order of ties in words. */
    static final String TIES = "得分相同的，同意率高的在前；再相同的，建成年份早的在前；仍相同的，申报在先的在前（执行口径）";

    private static int byConsent(Candidate one, Candidate other) {
        return Long.compare((long) other.agreeing * one.households, (long) one.agreeing * other.households);
    }
}
