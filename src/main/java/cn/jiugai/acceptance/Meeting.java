package cn.jiugai.acceptance;

import java.time.LocalDate;

/**
 * A meeting at which the parties of an acceptance give their opinions; each is a round.
 *
 * @param filingNumber number in the approval management system (JA-3.7-2); null for the comprehensive acceptance
 */
record Meeting(AcceptanceKind kind, String filingNumber, LocalDate heldOn, String place) {}
