package cn.jiugai.adjustment;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days on which projects stood still. */
@Component
class Suspensions {

    private final JdbcClient jdbc;

    Suspensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(String instance, String project, LocalDate day) {
        jdbc.sql("insert into suspension (instance, project, from_day) values (?, ?, ?)")
                .params(instance, project, day)
                .update();
    }

    /** First day of the suspension that lasts. */
    LocalDate since(String project) {
        return jdbc.sql("select from_day from suspension where project = ? and to_day is null")
                .param(project)
                .query(LocalDate.class)
                .single();
    }

    void end(String project, LocalDate day, int workingDays) {
        jdbc.sql("update suspension set to_day = ?, working_days = ? where project = ? and to_day is null")
                .params(day, workingDays, project)
                .update();
    }
}
