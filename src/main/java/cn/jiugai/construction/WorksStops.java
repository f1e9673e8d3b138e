package cn.jiugai.construction;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.construction.StoppedDays.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stops of the works of each project (JA-3.6-2). A stop is known by the process instance that deals with it. */
@Component
class WorksStops {

    /** An order to stop or to resume: its number, the day from which it holds, who signed it. */
    record Order(String number, LocalDate day, String person) {}

    private final JdbcClient jdbc;
    private final WorkCalendar calendar;
    private final Clock clock;

    WorksStops(JdbcClient jdbc, WorkCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Works stand still from the finding on, before the order is written. */
    void open(String instance, String project, String finding, String foundBy) {
        jdbc.sql("""
                        insert into works_stop (instance, project, number, finding, found_by, stopped_on, opened_at)
                        values (:instance, :project,
                                coalesce((select max(s.number) from works_stop s where s.project = :project), 0) + 1,
                                :finding, :foundBy, :day, :now)""")
                .param("instance", instance)
                .param("project", project)
                .param("finding", finding)
                .param("foundBy", foundBy)
                .param("day", calendar.today())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void order(String instance, Order order) {
        jdbc.sql("update works_stop set stop_order = ?, stopped_on = ?, ordered_by = ? where instance = ?")
                .params(order.number(), order.day(), order.person(), instance)
                .update();
    }

    void resume(String instance, Order order) {
        jdbc.sql("update works_stop set resume_order = ?, resumed_on = ?, resumed_by = ? where instance = ?")
                .params(order.number(), order.day(), order.person(), instance)
                .update();
    }

    void close(String instance) {
        jdbc.sql("update works_stop set closed_at = ? where instance = ?")
                .params(OffsetDateTime.now(clock), instance)
                .update();
    }

    /** What the resume order says, to be checked before works go on. */
    Resumption resumption(String instance) {
        return jdbc.sql("select stopped_on, resumed_on from works_stop where instance = ?")
                .param(instance)
                .query(Resumption.class)
                .single();
    }

    /** All stops of a project, the first one first. */
    List<WorksStop> of(String project) {
        return jdbc.sql("""
                        select number, finding, stop_order, stopped_on, resume_order, resumed_on, closed_at
                        from works_stop where project = ? order by number""")
                .param(project)
                .query((row, position) -> {
                    boolean over = row.getObject("closed_at") != null;
                    LocalDate from = row.getObject("stopped_on", LocalDate.class);
                    LocalDate until = over ? row.getObject("resumed_on", LocalDate.class) : null;
                    return new WorksStop(
                            row.getInt("number"),
                            row.getString("finding"),
                            row.getString("stop_order"),
                            from,
                            over ? row.getString("resume_order") : null,
                            until,
                            StoppedDays.of(span(from, until), calendar.days()));
                })
                .list();
    }

    /** Those by which works stand still now, in words. */
    List<String> standing(String project) {
        return of(project).stream()
                .filter(stop -> stop.until() == null)
                .map(WorksStop::words)
                .toList();
    }

    /** All days without work; one on which two stops lie counts once. */
    StoppedDays days(String project) {
        return StoppedDays.of(
                of(project).stream()
                        .map(stop -> span(stop.from(), stop.until()))
                        .toList(),
                calendar.days());
    }

    private Span span(LocalDate from, LocalDate until) {
        return new Span(from, until == null ? calendar.today().plusDays(1) : until);
    }
}
