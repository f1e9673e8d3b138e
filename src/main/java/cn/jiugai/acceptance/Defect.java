package cn.jiugai.acceptance;

/**
 * What keeps a meeting from passing, until it is put right.
 *
 * @param id null before it is on record
 * @param foundBy role or unit that found it and checks again
 * @param item what of plan and scheme it concerns; null if a party found it
 * @param responsible role that has to put it right
 */
record Defect(Long id, String foundBy, ComparedItem item, String finding, String responsible) {

    /** The finding, with the item that it concerns. */
    String title() {
        return item == null ? finding : item.title() + "：" + finding;
    }
}
