package cn.jiugai.carryover;

import cn.jiugai.plan.MilestoneKind;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The carry-over of a project out of a plan year.
 *
 * @param instance id of the process instance
 * @param phases labels of the phases in which the project was when it was opened
 * @param reasons why it is late, a unit each
 * @param dates the new last days that are proposed
 * @param proposedBy user who proposed them, null before
 * @param confirmed the money that goes over, as the finance office confirmed it, null before
 * @param confirmedBy user who confirmed it, null before
 */
record CarryOver(
        String project,
        int fromYear,
        int toYear,
        String instance,
        String phases,
        List<Reason> reasons,
        Map<MilestoneKind, LocalDate> dates,
        String proposedBy,
        Fen confirmed,
        String confirmedBy,
        Optional<Decision> decision) {

    /** The plan year into which a project of {@code fromYear} goes over: the next one, or the running one if that is over. */
    static int into(int fromYear, LocalDate today) {
        return Math.max(fromYear + 1, today.getYear());
    }

    /** @param unit id of the unit that had something open */
    record Reason(String unit, String reason, String measures) {}

    enum Answer {
        APPROVED,
        /** To be proposed anew. */
        RETURNED,
        /** The project is to be terminated, or to be proposed anew with better reasons. */
        REFUSED
    }

    /**
     * @param document number of the document, null for one that was only returned
     * @param day null for one that was only returned
     * @param person user who entered it
     * @param opinion null if none
     */
    record Decision(Answer answer, String document, LocalDate day, String person, String opinion) {}
}
