package cn.jiugai.scheme;

import java.time.LocalDate;

/**
 * A charging site of the newest draft with the last word of the fire authority on it (JA-4.7-1).
 *
 * @param number its place among the decisions of the list, from 1
 * @param safe null while the fire authority has said nothing
 * @param confirmation number of the confirmation, null if there is none
 * @param decidedOn null while nothing was said
 * @param opinion what the fire authority demands; may be null if it found the site safe
 * @param unit name of the unit that said it, null while nothing was said
 */
record ChargingSite(
        int number,
        String community,
        String place,
        int spaces,
        Boolean safe,
        String confirmation,
        LocalDate decidedOn,
        String opinion,
        String unit) {

    boolean isConfirmed() {
        return Boolean.TRUE.equals(safe);
    }

    /** How messages and tasks name it. */
    String label() {
        return "%s %s".formatted(community, place);
    }
}
