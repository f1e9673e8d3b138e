package cn.jiugai.application;

import cn.jiugai.engine.Step;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code bench_meeting}. */
@Component
class BenchRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    BenchRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    BenchMeeting get(String application) {
        return jdbc.sql(
                        "select held_on, place, street, community, residents, minutes from bench_meeting where application = ?")
                .param(application)
                .query(BenchMeeting.class)
                .single();
    }

    /** A later one takes the place of the earlier one; every completion is kept anyway. */
    void set(Step step, BenchMeeting now) {
        jdbc.sql("delete from bench_meeting where application = ?")
                .param(step.project())
                .update();
        jdbc.sql("""
                        insert into bench_meeting (application, held_on, place, street, community, residents, minutes, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        step.project(),
                        now.heldOn(),
                        now.place(),
                        now.street(),
                        now.community(),
                        now.residents(),
                        now.minutes(),
                        step.person(),
                        OffsetDateTime.now(clock))
                .update();
    }
}
