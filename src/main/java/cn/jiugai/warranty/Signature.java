package cn.jiugai.warranty;

import java.time.LocalDate;

/**
 * What a party said to the draft.
 *
 * @param party role under which it was asked
 * @param unit id of the unit that answered
 * @param signer who signed for it, or said that it does not
 * @param signedOn null if it does not sign
 * @param reason why it does not sign; null if it does
 */
record Signature(String party, String unit, boolean signs, String signer, LocalDate signedOn, String reason) {}
