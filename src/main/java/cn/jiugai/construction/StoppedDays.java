package cn.jiugai.construction;

import cn.jiugai.calendar.WorkDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Days without work; they are kept apart from the time that the works take.
 *
 * @param calendarDays all of them
 * @param workingDays those on which people would have worked
 */
public record StoppedDays(int calendarDays, int workingDays) {

    /** A stop from its first day up to the day on which works go on, which does not count. */
    record Span(LocalDate from, LocalDate until) {}

    static StoppedDays of(Span span, WorkDays days) {
        return of(List.of(span), days);
    }

    /** Several stops together; a day on which two of them lie counts once. */
    static StoppedDays of(Collection<Span> spans, WorkDays days) {
        Set<LocalDate> stopped = new HashSet<>();
        spans.stream()
                .filter(span -> ChronoUnit.DAYS.between(span.from(), span.until()) > 0)
                .forEach(span -> span.from().datesUntil(span.until()).forEach(stopped::add));
        return new StoppedDays(
                stopped.size(),
                Math.toIntExact(stopped.stream().filter(days::isWorkingDay).count()));
    }
}
