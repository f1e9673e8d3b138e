package cn.jiugai.patrol;

import java.time.LocalDate;

/**
 * An inspection that a party owes for a week of the works (HG-4.2-2).
 *
 * @param id its row
 * @param weekYear the year to which ISO 8601 counts the week
 * @param week from 1 to 53
 * @param party role that owes it
 * @param first the Monday
 * @param last the Sunday
 * @param unit the unit that was on the site; null while nobody was
 * @param inspectedOn null while nobody was there, as are {@code inspectors}, {@code place} and {@code content}
 * @param sampling what was sampled and with what result; null if nothing was
 */
record Patrol(
        long id,
        String project,
        int weekYear,
        int week,
        String party,
        LocalDate first,
        LocalDate last,
        PatrolState state,
        String unit,
        LocalDate inspectedOn,
        String inspectors,
        String place,
        String content,
        String sampling,
        String person) {

    /** How tasks and records name the week, e.g. {@code 2024年第24周（2024-06-10至2024-06-16）}. */
    String weekName() {
        return "%d年第%d周（%s至%s）".formatted(weekYear, week, first, last);
    }
}
