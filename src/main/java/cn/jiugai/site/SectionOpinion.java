package cn.jiugai.site;

import java.time.LocalDate;

/**
 * What a party says to the application for the acceptance of a section (HG-4.2-3).
 *
 * @param role under which the party was asked
 * @param remark what is wrong; null if it accepts
 * @param departure how the section departs from the drawings; null if it does not
 * @param change the approved change that covers the departure; null if none does
 */
record SectionOpinion(
        String role, String unit, LocalDate seenOn, boolean accepted, String remark, String departure, String change) {

    /** Whether it is built otherwise than drawn and nobody has approved it (HG-4.2-8). */
    boolean departsUnapproved() {
        return departure != null && change == null;
    }
}
