package cn.jiugai.deadline;

import java.time.LocalDate;

/**
 * What is to be done about a date that is not kept yet. The date lasts to the end of its day, weekend or not.
 *
 * @param due the last day
 * @param remindOn the day from which on the street is asked for its progress
 * @param stated whether the street has answered for this last day
 */
record Watch(LocalDate due, LocalDate remindOn, boolean stated) {

    /** Whether the street is to be asked now. */
    boolean isNear(LocalDate today) {
        return !stated && !today.isBefore(remindOn) && !isOver(today);
    }

    boolean isOver(LocalDate today) {
        return today.isAfter(due);
    }

    /** The first day after the last one. */
    LocalDate overOn() {
        return due.plusDays(1);
    }

    /** The next day on which something is to be done: the reminder, else the day after the last one. */
    LocalDate next(LocalDate today) {
        return today.isBefore(remindOn) ? remindOn : overOn();
    }
}
