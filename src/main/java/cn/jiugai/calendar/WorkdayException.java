package cn.jiugai.calendar;

import java.time.LocalDate;

/**
 * A day that differs from Monday-Friday.
 *
 * @param date the day
 * @param kind a weekday off or a weekend day worked
 * @param holiday the festival it belongs to, e.g. {@code 春节}
 */
record WorkdayException(LocalDate date, DayKind kind, String holiday) {

    int year() {
        return date.getYear();
    }
}
