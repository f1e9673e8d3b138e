package cn.jiugai.assessment;

import cn.jiugai.engine.WaitingTasks;
import cn.jiugai.engine.WaitingTasks.Waiting;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what the record of a period says about each unit. */
@Component
class UnitRecord {

    /** A step that came back: the unit had completed it in this process before it got the task. */
    private static final String DONE = """
            select c.unit, sum(case when c.due_at is not null and c.completed_at <= c.due_at then 1 else 0 end) as on_time,
                   sum(case when c.due_at is not null and c.completed_at > c.due_at then 1 else 0 end) as late,
                   sum(case when exists (
                       select 1 from completion e where e.instance = c.instance and e.step = c.step and e.unit = c.unit
                           and e.id <> c.id and e.completed_at <= c.began_at) then 1 else 0 end) as returned
            from completion c
            where c.district = :district and c.unit is not null and c.completed_at >= :first and c.completed_at < :after
            group by c.unit""";

    private static final String PRESSED = """
            select o.unit, count(distinct e.id) as escalations from escalation e join escalation_owing o on o.escalation = e.id
            where e.district = :district and e.state <> 'WITHDRAWN' and e.escalated_at >= :first and e.escalated_at < :after
            group by o.unit""";

    private record Done(String unit, int onTime, int late, int returned) {}

    private final JdbcClient jdbc;
    private final WaitingTasks tasks;
    private final Clock clock;

    UnitRecord(JdbcClient jdbc, WaitingTasks tasks, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** A line for each unit with something to count, in the order of their ids; both days belong to the period. */
    List<UnitFigures> between(String district, LocalDate first, LocalDate last) {
        OffsetDateTime from = startOf(first);
        OffsetDateTime after = startOf(last.plusDays(1));
        Map<String, Done> done = query(DONE, district, from, after).query(Done.class).list().stream()
                .collect(Collectors.toMap(Done::unit, line -> line));
        Map<String, Integer> pressed = new HashMap<>();
        query(PRESSED, district, from, after).query(row -> {
            pressed.put(row.getString("unit"), row.getInt("escalations"));
        });
        Map<String, Long> owed = owed(district, from.toInstant(), after.toInstant());
        return Stream.of(done.keySet(), pressed.keySet(), owed.keySet())
                .flatMap(units -> units.stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(unit -> {
                    Done line = done.getOrDefault(unit, new Done(unit, 0, 0, 0));
                    return new UnitFigures(
                            unit,
                            line.onTime(),
                            line.late(),
                            owed.getOrDefault(unit, 0L).intValue(),
                            line.returned(),
                            pressed.getOrDefault(unit, 0));
                })
                .toList();
    }

    private Map<String, Long> owed(String district, Instant first, Instant after) {
        List<Waiting> waiting = tasks.of(district);
        return waiting.stream()
                .filter(task -> Objects.nonNull(task.unit()) && task.isOverdue(clock.instant()))
                .filter(task -> !task.due().isBefore(first) && task.due().isBefore(after))
                .collect(Collectors.groupingBy(Waiting::unit, Collectors.counting()));
    }

    private JdbcClient.StatementSpec query(String sql, String district, OffsetDateTime first, OffsetDateTime after) {
        return jdbc.sql(sql).param("district", district).param("first", first).param("after", after);
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
