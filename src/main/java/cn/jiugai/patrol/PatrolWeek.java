package cn.jiugai.patrol;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * A week from Monday to Sunday, counted as ISO 8601 does: its year is that of its Thursday.
 *
 * @param first the Monday
 */
record PatrolWeek(LocalDate first) {

    PatrolWeek {
        if (first.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on a Monday, not on " + first);
        }
    }

    static PatrolWeek of(LocalDate day) {
        return new PatrolWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The weeks with at least one day of the works, both days included, the first one first. */
    static List<PatrolWeek> over(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? List.of()
                : of(from).first()
                        .datesUntil(to.plusDays(1), Period.ofWeeks(1))
                        .map(PatrolWeek::new)
                        .toList();
    }

    /** The Sunday. */
    LocalDate last() {
        return first.plusDays(6);
    }

    int year() {
        return first.get(IsoFields.WEEK_BASED_YEAR);
    }

    int number() {
        return first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
