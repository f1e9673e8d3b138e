package cn.jiugai.feedback;

import java.time.LocalDate;
import java.util.List;

/**
 * What a survey of satisfaction has brought (JA-4.8-2); an answer of a household counts once.
 *
 * @param from the first day of the survey; null while it is not on record
 * @param until the last day; null together with the first
 * @param households all households of the project: the whole is asked, there is no choice
 * @param answered those that have answered
 * @param items what they say, item by item, the overall judgement first
 * @param followUp what the street does about the dissatisfied; null while it has not confirmed the survey
 * @param confirmedOn when the street confirmed it; null while it has not
 */
public record SatisfactionResult(
        LocalDate from,
        LocalDate until,
        int households,
        int answered,
        List<Item> items,
        String followUp,
        LocalDate confirmedOn) {

    /**
     * The ratings of one item.
     *
     * @param title Chinese name of the item
     */
    public record Item(String title, int satisfied, int fair, int dissatisfied) {

        /** Households that have rated it. */
        public int rated() {
            return satisfied + fair + dissatisfied;
        }

        /** Those that are satisfied or fairly satisfied (执行口径). */
        public int content() {
            return satisfied + fair;
        }

        /** In one Chinese clause, e.g. {@code 总体评价：满意50户，基本满意40户，不满意10户，满意率90.0%}. */
        public String sentence() {
            return "%s：满意%d户，基本满意%d户，不满意%d户，满意率%s"
                    .formatted(title, satisfied, fair, dissatisfied, percent(content(), rated()));
        }
    }

    /** The overall judgement. */
    public Item overall() {
        return items.get(0);
    }

    public boolean isConfirmed() {
        return confirmedOn != null;
    }

    /** In tenths of a percent, cut off rather than rounded: 899 of 999 are not 90.0%. */
    public static String percent(int part, int all) {
        long tenths = all == 0 ? 0 : part * 1000L / all;
        return "%d.%d%%".formatted(tenths / 10, tenths % 10);
    }
}
