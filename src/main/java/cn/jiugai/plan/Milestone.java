package cn.jiugai.plan;

import java.time.LocalDate;

/**
 * A date of a plan year. It lasts to the end of its day and is not moved by weekends; it is watched and refuses nothing.
 *
 * @param due the last day on which it is kept
 */
public record Milestone(MilestoneKind kind, LocalDate due) {

    /** How a milestone stands on a day. */
    public enum Standing {
        /** Over before the plan was started: shown, never escalated. */
        HISTORY,
        /** Today or to come. */
        AHEAD,
        /** Over, and the plan was running when it was still to come: who has not kept it is escalated. */
        OVER
    }

    /**
     * How it stands.
     *
     * @param today the day of the question
     * @param planStarted the day on which the plan's projects began
     */
    public Standing standing(LocalDate today, LocalDate planStarted) {
        if (due.isBefore(planStarted)) {
            return Standing.HISTORY;
        }
        return today.isAfter(due) ? Standing.OVER : Standing.AHEAD;
    }

    /** Whether a project that has not kept it by the end of the day before {@code today} is to be escalated. */
    public boolean escalates(LocalDate today, LocalDate planStarted) {
        return standing(today, planStarted) == Standing.OVER;
    }
}
