package cn.jiugai.scheme;

/**
 * What one party said to the newest round of a scheme.
 *
 * @param review true for the city's review, false for the opinions asked for before it
 * @param party role or unit that was asked
 * @param unit unit that answered
 */
record SchemeOpinion(boolean review, String party, String unit, boolean agrees, String opinion, String person) {}
