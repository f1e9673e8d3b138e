package cn.jiugai.project;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every verdict in the register and tells whoever listens. */
@Component
public class Judgements {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Judgements(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    public void add(Judgement judgement) {
        jdbc.sql("""
                        insert into verdict (district, project, process, step, passed, clauses, reasons, judged_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        judgement.district(),
                        judgement.project(),
                        judgement.process(),
                        judgement.step(),
                        judgement.verdict().passed(),
                        String.join(" ", judgement.clauses()),
                        judgement.verdict().reasons(),
                        OffsetDateTime.now(clock))
                .update();
        events.publishEvent(judgement);
    }
}
