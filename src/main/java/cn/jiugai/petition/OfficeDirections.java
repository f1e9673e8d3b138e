package cn.jiugai.petition;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the office of the leading group directs and what the units report (HG-8-2). */
@Component
class OfficeDirections {

    private final JdbcClient jdbc;

    OfficeDirections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param dueOn the day by which the units have to report */
    record Direction(int round, String text, LocalDate dueOn) {}

    /** @param unit id of a unit that was directed */
    record Result(int round, String unit, String result, boolean done) {}

    /** Writes the next round. */
    void direct(String instance, String text, LocalDate dueOn, String person) {
        jdbc.sql("""
                        insert into office_direction (instance, round, text, due_on, person)
                        values (:instance,
                                (select coalesce(max(d.round), 0) + 1 from office_direction d where d.instance = :instance),
                                :text, :dueOn, :person)""")
                .param("instance", instance)
                .param("text", text)
                .param("dueOn", dueOn)
                .param("person", person)
                .update();
    }

    /** Keeps what a unit reports to the newest round. */
    void report(String instance, String unit, String result, boolean done, String person) {
        jdbc.sql("""
                        insert into office_result (instance, round, unit, result, done, person)
                        values (:instance,
                                (select max(d.round) from office_direction d where d.instance = :instance),
                                :unit, :result, :done, :person)""")
                .param("instance", instance)
                .param("unit", unit)
                .param("result", result)
                .param("done", done)
                .param("person", person)
                .update();
    }

    List<Direction> directions(String instance) {
        return jdbc.sql("select round, text, due_on from office_direction where instance = ? order by round")
                .param(instance)
                .query(Direction.class)
                .list();
    }

    List<Result> results(String instance) {
        return jdbc.sql("select round, unit, result, done from office_result where instance = ? order by round, unit")
                .param(instance)
                .query(Result.class)
                .list();
    }
}
