package cn.jiugai.calendar;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The calendar over a register of a test, without Spring around it. */
public final class CalendarForTests {

    private CalendarForTests() {}

    /** With the years that Jiugai ships with. */
    public static WorkCalendar builtIn(JdbcClient jdbc, Clock clock) {
        CalendarTable table = new CalendarTable(jdbc, clock);
        BuiltInCalendar builtIn = new BuiltInCalendar(table);
        builtIn.afterPropertiesSet();
        return new WorkCalendar(table, builtIn, clock);
    }
}
