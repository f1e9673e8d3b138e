package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the supervising firm and audit said to the rounds of a payment, and what audit holds. */
@Component
class PaymentOpinions {

    private final JdbcClient jdbc;
    private final Clock clock;

    PaymentOpinions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String instance, ReportedProgress said, String person) {
        jdbc.sql("""
                        insert into payment_progress (instance, round, progress_fen, confirms, opinion, person)
                        values (:instance,
                                (select coalesce(max(p.round), 0) + 1 from payment_progress p where p.instance = :instance),
                                :progress, :confirms, :opinion, :person)""")
                .param("instance", instance)
                .param("progress", said.progress().map(Fen::value).orElse(null))
                .param("confirms", said.confirmed())
                .param("opinion", said.opinion())
                .param("person", person)
                .update();
    }

    ReportedProgress newestProgress(String instance) {
        return jdbc.sql("select * from payment_progress where instance = ? order by round desc limit 1")
                .param(instance)
                .query((row, number) -> new ReportedProgress(
                        Optional.ofNullable(row.getObject("progress_fen", Long.class))
                                .map(Fen::new),
                        row.getBoolean("confirms"),
                        row.getString("opinion")))
                .single();
    }

    void add(String instance, PaymentAudit audit, String person) {
        jdbc.sql("""
                        insert into payment_audit (instance, round, amount_fen, agrees, opinion, person)
                        values (:instance,
                                (select coalesce(max(a.round), 0) + 1 from payment_audit a where a.instance = :instance),
                                :amount, :agrees, :opinion, :person)""")
                .param("instance", instance)
                .param("amount", audit.amount().value())
                .param("agrees", audit.agrees())
                .param("opinion", audit.opinion())
                .param("person", person)
                .update();
    }

    PaymentAudit newestAudit(String instance) {
        return jdbc.sql("select * from payment_audit where instance = ? order by round desc limit 1")
                .param(instance)
                .query((row, number) -> new PaymentAudit(
                        new Fen(row.getLong("amount_fen")), row.getBoolean("agrees"), row.getString("opinion")))
                .single();
    }

    void hold(String instance, String reason, String person) {
        jdbc.sql("""
                        insert into payment_hold (instance, round, reason, held_by, held_at)
                        values (:instance,
                                (select coalesce(max(h.round), 0) + 1 from payment_hold h where h.instance = :instance),
                                :reason, :person, :now)""")
                .param("instance", instance)
                .param("reason", reason)
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void release(String instance, String reason, String person) {
        jdbc.sql("""
                        update payment_hold set release_reason = ?, released_by = ?, released_at = ?
                        where instance = ? and released_at is null""")
                .params(reason, person, OffsetDateTime.now(clock), instance)
                .update();
    }

    /** Why audit holds the payment now; empty if it does not. */
    Optional<String> holdReason(String instance) {
        return jdbc.sql("select reason from payment_hold where instance = ? and released_at is null")
                .param(instance)
                .query(String.class)
                .optional();
    }
}
