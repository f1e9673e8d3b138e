package cn.jiugai.acceptance;

/**
 * What one party said at a meeting.
 *
 * @param party role or unit that was asked
 * @param unit unit that answered
 */
record AcceptanceOpinion(String party, String unit, boolean agrees, String person) {}
