package cn.jiugai.board;

/**
 * A main material or product of the works, as the board shows it (HG-4.2-1).
 *
 * @param producer brand or producer
 * @param usedAt for which part of the works
 * @param method how it is worked (工艺做法)
 */
record Material(String name, String specification, String producer, String usedAt, String method) {}
