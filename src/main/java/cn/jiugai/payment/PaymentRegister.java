package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Payments from application to transfer; each is known by the process instance that deals with it. */
@Component
class PaymentRegister {

    /**
     * What is applied for.
     *
     * @param source the source's row
     * @param progress what is reported as done so far; null for the last payment
     */
    record Request(
            PaymentKind kind, long source, String payee, String purpose, Fen amount, Fen progress, String person) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    PaymentRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes an application, or what a later round of it asks for. */
    void apply(String instance, String project, Request request) {
        if (find(instance).isEmpty()) {
            jdbc.sql("""
                            insert into payment (instance, project, number, kind, source, payee, purpose, amount_fen, state,
                                                 applied_by)
                            values (?, ?, (select coalesce(max(p.number), 0) + 1 from payment p where p.project = ?), ?, ?, ?,
                                    ?, ?, 'APPLIED', ?)""")
                    .params(
                            instance,
                            project,
                            project,
                            request.kind().name(),
                            request.source(),
                            request.payee(),
                            request.purpose(),
                            request.amount().value(),
                            request.person())
                    .update();
        }
        jdbc.sql("""
                        update payment
                        set kind = :kind, source = :source, payee = :payee, purpose = :purpose, amount_fen = :amount,
                            progress_fen = :progress, state = 'APPLIED', applied_by = :person
                        where instance = :instance""")
                .param("kind", request.kind().name())
                .param("source", request.source())
                .param("payee", request.payee())
                .param("purpose", request.purpose())
                .param("amount", request.amount().value())
                .param(
                        "progress",
                        request.progress() == null ? null : request.progress().value())
                .param("person", request.person())
                .param("instance", instance)
                .update();
    }

    Payment get(String instance) {
        return find(instance).orElseThrow(() -> new IllegalStateException("付款登记簿中没有流程“%s”的付款".formatted(instance)));
    }

    /** Id of the unit that is to be paid: the contractor at the time of the application, whoever it is now. */
    String payee(String instance) {
        return jdbc.sql("select payee from payment where instance = ?")
                .param(instance)
                .query(String.class)
                .single();
    }

    /** Empty until it is applied for. */
    Optional<Payment> find(String instance) {
        return jdbc.sql("select * from payment where instance = ?")
                .param(instance)
                .query(PaymentRegister::payment)
                .optional();
    }

    /** Those of the project that are neither paid nor withdrawn, the first one first. */
    List<Payment> underWay(String project) {
        return all(project).stream()
                .filter(payment -> payment.state().isUnderWay())
                .toList();
    }

    List<Payment> all(String project) {
        return jdbc.sql("select * from payment where project = ? order by number")
                .param(project)
                .query(PaymentRegister::payment)
                .list();
    }

    void setState(String instance, PaymentState state) {
        jdbc.sql("update payment set state = ? where instance = ?")
                .params(state.name(), instance)
                .update();
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

    private static Payment payment(ResultSet row, int index) throws SQLException {
        return new Payment(
                row.getInt("number"),
                PaymentKind.valueOf(Objects.requireNonNull(row.getString("kind"))),
                row.getLong("source"),
                row.getString("purpose"),
                new Fen(row.getLong("amount_fen")),
                Optional.ofNullable(row.getObject("progress_fen", Long.class)).map(Fen::new),
                PaymentState.valueOf(Objects.requireNonNull(row.getString("state"))));
    }
}
