package cn.jiugai.adjustment;

import java.time.LocalDate;

/**
 * What the department in charge decided on an application.
 *
 * @param document number of the document
 * @param person user who entered it
 * @param opinion null if none
 */
record Decision(boolean approved, String document, LocalDate day, String person, String opinion) {}
