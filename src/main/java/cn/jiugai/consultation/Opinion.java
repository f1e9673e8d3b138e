package cn.jiugai.consultation;

import cn.jiugai.project.Household;

/**
 * An opinion of a household.
 *
 * @param number its number within the project, from 1
 * @param outcome null while it is open
 * @param reason why it was not adopted, or how it was; null if nothing is said
 */
record Opinion(
        int number, String community, String building, String door, String opinion, Outcome outcome, String reason) {

    boolean isOpen() {
        return outcome == null;
    }

    /** How messages name the household. */
    String household() {
        return new Household(community, building, door).label();
    }
}
