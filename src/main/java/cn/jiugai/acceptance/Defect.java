package cn.jiugai.acceptance;

/**
 * What keeps a meeting from passing, until it is put right.
 *
 * @param id null before it is on record
 * @param foundBy role or unit that found it and checks again
 * @param compared number of the item of the comparison that it comes from; null if a party found it
 * @param responsible role that has to put it right
 */
record Defect(Long id, String foundBy, Integer compared, String finding, String responsible) {}
