package cn.jiugai.consultation;

/**
 * What the street decided on an opinion (JA-3.2-4).
 *
 * @param reason never null if the opinion was not adopted
 */
record Settlement(int number, Outcome outcome, String reason) {}
