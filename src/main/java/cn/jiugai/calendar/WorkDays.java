package cn.jiugai.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which days are worked, as known at one moment; immutable. A year of which nothing is known works Monday to Friday, see
 * {@link #note(LocalDate)}.
 */
public final class WorkDays {

    /** More working days than this (about ten years) in one step are taken for a slip of the pen. */
    public static final int LONGEST = 2500;

    private final Set<Integer> knownYears;
    private final Map<LocalDate, DayKind> exceptions;

    WorkDays(Set<Integer> knownYears, Collection<WorkdayException> exceptions) {
        this.knownYears = Set.copyOf(knownYears);
        this.exceptions = exceptions.stream().collect(Collectors.toMap(WorkdayException::date, WorkdayException::kind));
    }

    public boolean isWorkingDay(LocalDate date) {
        DayKind exception = exceptions.get(date);
        return exception == null ? !DayKind.isWeekend(date) : exception == DayKind.WORK;
    }

    /**
     * The {@code days}-th working day after {@code start}. The first day itself does not count (民法典第201条), so it may
     * be a holiday. With 0 it is {@code start} or, if that is a holiday, the next working day; a negative number counts
     * backwards.
     *
     * @param days working days, from -2500 to 2500
     * @throws IllegalArgumentException in Chinese, if there are more
     */
    public LocalDate plus(LocalDate start, int days) {
        if (Math.abs((long) days) > LONGEST) {
            throw new IllegalArgumentException("期限%d个工作日超出范围，应在-%d至%d之间，请核对模型中的天数".formatted(days, LONGEST, LONGEST));
        }
        LocalDate day = start;
        for (int left = Math.abs(days); left > 0; ) {
            day = days > 0 ? day.plusDays(1) : day.minusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * Working days after {@code from} up to and including {@code to}; the same with a minus if {@code to} is the earlier
     * one. So on the last day 0 are left, and a term that ended on Friday is 0 days over on Sunday, 1 on Monday.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count());
    }

    /**
     * How much of the time from {@code start} to {@code end} lies on working days, at 24 hours a day; zero if {@code end}
     * is the earlier one.
     */
    public Duration timeBetween(LocalDateTime start, LocalDateTime end) {
        Duration time = Duration.ZERO;
        for (LocalDate day = start.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                LocalDateTime from = max(start, day.atStartOfDay());
                LocalDateTime to = min(end, day.plusDays(1).atStartOfDay());
                time = from.isBefore(to) ? time.plus(Duration.between(from, to)) : time;
            }
        }
        return time;
    }

    private static LocalDateTime max(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDateTime min(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    /** Whether the holidays of that year are known. */
    public boolean knows(int year) {
        return knownYears.contains(year);
    }

    /** What the reader of a due date has to know: a Chinese sentence if the holidays of its year are not known. */
    public Optional<String> note(LocalDate due) {
        if (knows(due.getYear())) {
            return Optional.empty();
        }
        return Optional.of("%d年的节假日安排尚未导入，%s的截止日期按周一至周五推算，未计节假日和调休；请管理员导入该年的工作日表。".formatted(due.getYear(), due));
    }
}
