package cn.jiugai.acceptance;

/**
 * A party that has to come to an acceptance (JA-3.7-1, JA-3.7-3).
 *
 * @param party role id
 * @param why what of the record asks for it, in Chinese
 */
record RequiredParty(String party, String why) {}
