package cn.jiugai.application;

import cn.jiugai.engine.Step;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code demolition_check}. */
@Component
class DemolitionRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    DemolitionRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Demolition get(String application) {
        return jdbc.sql("select planned, source, checked_on from demolition_check where application = ?")
                .param(application)
                .query(Demolition.class)
                .single();
    }

    /** A later one takes the place of the earlier one; every completion is kept anyway. */
    void set(Step step, Demolition now) {
        jdbc.sql("delete from demolition_check where application = ?")
                .param(step.project())
                .update();
        jdbc.sql("""
                        insert into demolition_check (application, planned, source, checked_on, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        step.project(),
                        now.planned(),
                        now.source(),
                        now.checkedOn(),
                        step.person(),
                        OffsetDateTime.now(clock))
                .update();
    }
}
