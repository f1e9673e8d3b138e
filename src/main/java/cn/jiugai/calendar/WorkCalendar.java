package cn.jiugai.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The working days of the register seen from now; in models {@code camunda:dueDate="${workCalendar.plus(5)}"}. Days are
 * those of the clock's zone (Asia/Shanghai), and a term ends at 17:30 of its last day, when the offices close.
 */
@Component
public class WorkCalendar {

    /** When the offices close and a term ends. */
    public static final LocalTime CLOSING = LocalTime.of(17, 30);

    private final CalendarTable table;
    private final Clock clock;

    /** The built-in years are asked for so that they are loaded before anybody counts. */
    WorkCalendar(CalendarTable table, BuiltInCalendar builtIn, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** 17:30 of the {@code days}-th working day after today, see {@link WorkDays#plus(LocalDate, int)}. */
    public Date plus(int days) {
        return endOf(days().plus(today(), days));
    }

    /** 17:30 of that day, which need not be a working day: dates that a plan has fixed stay where they are. */
    public Date endOf(LocalDate day) {
        return Date.from(day.atTime(CLOSING).atZone(clock.getZone()).toInstant());
    }

    /** The same for a day as a form gives it, e.g. {@code 2026-04-10}; for timers of models. */
    public Date closingOf(String day) {
        return endOf(LocalDate.parse(day));
    }

    /** The beginning of a day; for timers of models that go off when the day before is over. */
    public Date startOf(String day) {
        return Date.from(LocalDate.parse(day).atStartOfDay(clock.getZone()).toInstant());
    }

    /** The day that a due date falls on. */
    public LocalDate dayOf(Date due) {
        return LocalDate.ofInstant(due.toInstant(), clock.getZone());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Working days from today to the day of {@code due}: 0 on that day, negative after it. */
    public int left(Date due) {
        return days().between(today(), dayOf(due));
    }

    /** What the holder of a task has to know about its due date, see {@link WorkDays#note(LocalDate)}. */
    public Optional<String> note(LocalDate due) {
        return days().note(due);
    }

    /** All working days known now; take it once for a list of tasks. */
    public WorkDays days() {
        return table.read();
    }
}
