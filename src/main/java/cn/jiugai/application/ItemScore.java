package cn.jiugai.application;

/**
 * An item of the score sheet as its decision table gave it.
 *
 * @param item id of the item, e.g. {@code parking}
 * @param label its Chinese name
 * @param finding the row of the table that applied, in words
 * @param points whole points
 * @param most the most points that the item can bring
 * @param needed the evidence that the table asks for
 * @param evidence what was given as evidence; null if nothing was
 */
public record ItemScore(
        String item, String label, String finding, int points, int most, String needed, String evidence) {

    ItemScore with(String given) {
        return new ItemScore(item, label, finding, points, most, needed, given);
    }
}
