package cn.jiugai.deadline;

import java.time.LocalDate;

/**
 * How a project stands with a date of its plan year.
 *
 * @param name Chinese name of what is to be done by then
 * @param due the last day
 * @param urgency how urgent it is
 * @param text the same in Chinese
 */
public record MilestoneStanding(String name, LocalDate due, Urgency urgency, String text) {

    /** The most urgent one comes last. */
    public enum Urgency {
        /** Nothing to do: over before the project began, kept, or far off. */
        CALM,
        NEAR,
        OVERDUE
    }
}
