package cn.jiugai.acceptance;

/**
 * What one party said at a meeting.
 *
 * @param party role or unit that was asked
 * @param unit unit that answered
 * @param representative who spoke for it at the meeting
 * @param person user who registered it
 */
record AcceptanceOpinion(String party, String unit, boolean agrees, String representative, String person) {}
