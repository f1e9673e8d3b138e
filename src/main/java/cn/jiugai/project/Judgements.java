package cn.jiugai.project;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
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

    /** Returns the id under which the verdict is kept. */
    public long add(Judgement judgement) {
        Question question = judgement.question();
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into verdict (district, project, process, definition, instance, step, step_name, check_bean, about,
                                             passed, clauses, reasons, cause, judged_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        question.district(),
                        question.project(),
                        question.process(),
                        question.definition(),
                        question.instance(),
                        question.step(),
                        question.stepName(),
                        question.check(),
                        question.about(),
                        judgement.verdict().passed(),
                        String.join(" ", question.clauses()),
                        judgement.verdict().reasons(),
                        judgement.cause(),
                        OffsetDateTime.now(clock))
                .update(key, "id");
        long verdict = key.getKeyAs(Number.class).longValue();
        keep(verdict, Questions.NUMBER, question.numbers());
        keep(verdict, Questions.SUBJECT, question.subject());
        events.publishEvent(judgement);
        return verdict;
    }

    private void keep(long verdict, String kind, Map<String, String> inputs) {
        inputs.forEach((name, value) -> jdbc.sql(
                        "insert into verdict_input (verdict, kind, name, input_value) values (?, ?, ?, ?)")
                .params(verdict, kind, name, value)
                .update());
    }
}
