package cn.jiugai.selection;

/**
 * An item of the score sheet with the points that the street claims and those that the review finds (HG-3-9).
 *
 * @param item id of the item in the table, e.g. {@code parking}
 * @param label its Chinese name
 * @param most the most points that it can bring
 * @param reason why the two differ; null if nothing was written
 */
record ReviewedItem(String item, String label, int claimed, int most, int reviewed, String reason) {

    boolean isChanged() {
        return claimed != reviewed;
    }

    boolean isPossible() {
        return reviewed >= 0 && reviewed <= most;
    }
}
