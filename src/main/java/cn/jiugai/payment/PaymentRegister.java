package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Payments from application to transfer; each is known by the process instance that deals with it. */
@Component
class PaymentRegister {

    /**
     * What is applied for.
     *
     * @param source the source's row
     */
    record Request(long source, String payee, String purpose, Fen amount, String person) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    PaymentRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes an application, or what a later round of it asks for. */
    void apply(String instance, String project, Request request) {
        int later = jdbc.sql("""
                        update payment set source = ?, purpose = ?, amount_fen = ?, state = 'APPLIED', applied_by = ?
                        where instance = ?""")
                .params(request.source(), request.purpose(), request.amount().value(), request.person(), instance)
                .update();
        if (later == 0) {
            jdbc.sql("""
                            insert into payment (instance, project, source, payee, purpose, amount_fen, state, applied_by)
                            values (?, ?, ?, ?, ?, ?, 'APPLIED', ?)""")
                    .params(
                            instance,
                            project,
                            request.source(),
                            request.payee(),
                            request.purpose(),
                            request.amount().value(),
                            request.person())
                    .update();
        }
    }

    Fen amount(String instance) {
        return new Fen(jdbc.sql("select amount_fen from payment where instance = ?")
                .param(instance)
                .query(Long.class)
                .single());
    }

    void setState(String instance, PaymentState state) {
        jdbc.sql("update payment set state = ? where instance = ?")
                .params(state.name(), instance)
                .update();
    }

    /** Writes the next round of audit. */
    void addAudit(String instance, PaymentAudit audit, String person) {
        jdbc.sql("""
                        insert into payment_audit (instance, round, amount_fen, agrees, opinion, person)
                        values (:instance,
                                (select coalesce(max(a.round), 0) + 1 from payment_audit a
                                 where a.instance = :instance),
                                :amount, :agrees, :opinion, :person)""")
                .param("instance", instance)
                .param("amount", audit.amount().value())
                .param("agrees", audit.agrees())
                .param("opinion", audit.opinion())
                .param("person", person)
                .update();
    }

    PaymentAudit newestAudit(String instance) {
        return jdbc.sql("""
                        select amount_fen, agrees, opinion from payment_audit
                        where instance = ? order by round desc limit 1""")
                .param(instance)
                .query((row, number) -> new PaymentAudit(
                        new Fen(row.getLong("amount_fen")), row.getBoolean("agrees"), row.getString("opinion")))
                .single();
    }

    void book(String instance) {
        jdbc.sql("update payment set state = 'BOOKED', booked_at = ? where instance = ?")
                .params(OffsetDateTime.now(clock), instance)
                .update();
    }

    void pay(String instance, String voucher, LocalDate day, String person) {
        jdbc.sql("update payment set state = 'PAID', voucher = ?, paid_on = ?, paid_by = ? where instance = ?")
                .params(voucher, day, person, instance)
                .update();
    }
}
