package cn.jiugai.patrol;

/**
 * Something that a weekly inspection found wrong.
 *
 * @param id its row; null before it is written
 * @param responsible role of the party that puts it right
 */
record PatrolFinding(Long id, String finding, String responsible) {}
