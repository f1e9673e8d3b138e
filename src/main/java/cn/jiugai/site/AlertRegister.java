package cn.jiugai.site;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Alerts of heavy air pollution during the works; the key of each is its process instance (HG-5.3-1). */
@Component
class AlertRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    AlertRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void open(String project, PollutionAlert alert) {
        jdbc.sql("""
                        insert into pollution_alert (instance, project, number, level, notice, from_on, to_on, person)
                        values (:instance, :project,
                                (select coalesce(max(a.number), 0) + 1 from pollution_alert a where a.project = :project),
                                :level, :notice, :from, :to, :person)""")
                .param("instance", alert.instance())
                .param("project", project)
                .param("level", alert.level().name())
                .param("notice", alert.notice())
                .param("from", alert.fromOn())
                .param("to", alert.toOn())
                .param("person", alert.person())
                .update();
    }

    void close(String instance, String measures, boolean workedOn) {
        jdbc.sql("update pollution_alert set measures = ?, worked_on = ?, closed_at = ? where instance = ?")
                .params(measures, workedOn, OffsetDateTime.now(clock), instance)
                .update();
    }

    /** All of a project, the first one first. */
    List<PollutionAlert> of(String project) {
        return jdbc.sql("""
                        select instance, number, level, notice, from_on, to_on, measures, worked_on, person
                        from pollution_alert where project = ? order by number""").param(project).query(PollutionAlert.class).list();
    }
}
