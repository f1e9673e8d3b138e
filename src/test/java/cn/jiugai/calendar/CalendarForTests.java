package cn.jiugai.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The calendar over a register of a test, without Spring around it. */
public final class CalendarForTests {

    private CalendarForTests() {}

    /** Monday to Friday, without any holiday. */
    public static WorkDays weekdays() {
        return new WorkDays(Set.of(), List.of());
    }

    /** With the years that Jiugai ships with. */
    public static WorkCalendar builtIn(JdbcClient jdbc, Clock clock) {
        CalendarTable table = new CalendarTable(jdbc, clock);
        BuiltInCalendar builtIn = new BuiltInCalendar(table);
        builtIn.afterPropertiesSet();
        return new WorkCalendar(table, builtIn, clock);
    }

    /** With the days around 清明节 of 2024: Thursday and Friday off, Sunday worked. */
    public static WorkDays qingming2024() {
        return new WorkDays(
                Set.of(2024),
                List.of(
                        new WorkdayException(LocalDate.of(2024, 4, 4), DayKind.OFF, "清明"),
                        new WorkdayException(LocalDate.of(2024, 4, 5), DayKind.OFF, "清明"),
                        new WorkdayException(LocalDate.of(2024, 4, 7), DayKind.WORK, "清明")));
    }
}
