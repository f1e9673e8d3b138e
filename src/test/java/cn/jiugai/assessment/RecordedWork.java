package cn.jiugai.assessment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes completions of units into the log, in years of which nobody else knows anything. */
@Component
class RecordedWork {

    private final JdbcClient jdbc;

    RecordedWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many tasks of a unit, due on a day and done so many days after it (before it if negative). */
    void done(String unit, LocalDate due, int days, int tasks) {
        for (int i = 0; i < tasks; i++) {
            done(unit, UUID.randomUUID().toString(), due.minusDays(9), due, due.plusDays(days));
        }
    }

    /** @param due null without a term */
    void done(String unit, String instance, LocalDate began, LocalDate due, LocalDate done) {
        jdbc.sql("""
                        insert into completion (district, project, process, instance, task, step, step_name, round, unit,
                                                person, completed_at, answer, began_at, due_at)
                        values ((select u.district from unit u where u.id = ?), 'JA-A', 'p', ?, ?, 'userTask_x', '办理', 1, ?,
                                ?, ?, '{}', ?, ?)""")
                .params(
                        unit,
                        instance,
                        UUID.randomUUID().toString(),
                        unit,
                        unit,
                        at(done),
                        at(began),
                        due == null ? null : at(due))
                .update();
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(17, 30).atOffset(ZoneOffset.ofHours(8));
    }
}
