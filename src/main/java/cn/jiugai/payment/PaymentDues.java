package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Ratio;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code payment_due}: what is to be paid, and which payments bear it. */
@Component
class PaymentDues {

    private final JdbcClient jdbc;

    PaymentDues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts what a contractor reports for a month on record, or a later round of it; one for a project and month. */
    void report(String instance, String project, LocalDate month, Ratio ratio, Fen progress) {
        if (monthly(project, month).isEmpty()) {
            jdbc.sql(
                            "insert into payment_due (project, instance, kind, month_on, ratio) values (?, ?, 'PROGRESS', ?, ?)")
                    .params(project, instance, month, ratio.toString())
                    .update();
        }
        jdbc.sql("update payment_due set progress_fen = ?, before_fen = ? where instance = ?")
                .params(progress.value(), confirmed(project).value(), instance)
                .update();
    }

    /** What the settlement leaves; once for a project, whatever was paid of it since. */
    PaymentDue last(String instance, String project, Fen amount) {
        if (ofKind(project, PaymentKind.FINAL).isEmpty()) {
            jdbc.sql("insert into payment_due (project, instance, kind, amount_fen) values (?, ?, 'FINAL', ?)")
                    .params(project, instance, amount.value())
                    .update();
        }
        return ofKind(project, PaymentKind.FINAL).get(0);
    }

    /** Sets what is to be paid for a month. */
    void compute(long due, Fen before, Fen amount) {
        jdbc.sql("update payment_due set before_fen = ?, amount_fen = ? where id = ?")
                .params(before.value(), amount.value(), due)
                .update();
    }

    /** The highest progress of the project that was confirmed, of whatever month; nothing before the first payment. */
    Fen confirmed(String project) {
        return new Fen(jdbc.sql("""
                        select coalesce(max(progress_fen), 0) from payment_due
                        where project = ? and kind = 'PROGRESS' and amount_fen is not null""").param(project).query(Long.class).single());
    }

    PaymentDue get(long id) {
        return jdbc.sql("select * from payment_due where id = ?")
                .param(id)
                .query(PaymentDues::due)
                .single();
    }

    /** Of the process that has the contractor report a month. */
    PaymentDue of(String instance) {
        return jdbc.sql("select * from payment_due where instance = ?")
                .param(instance)
                .query(PaymentDues::due)
                .single();
    }

    Optional<PaymentDue> monthly(String project, LocalDate month) {
        return ofKind(project, PaymentKind.PROGRESS).stream()
                .filter(due -> due.month().filter(month::equals).isPresent())
                .findFirst();
    }

    /** Those of earlier months that are not worked out, or not all paid, in words. */
    List<String> openBefore(String project, LocalDate month) {
        return open(project)
                .filter(due -> due.month().orElseThrow().isBefore(month))
                .map(PaymentDue::title)
                .toList();
    }

    /** Of whatever month: reported and not worked out, or not all booked. */
    Stream<PaymentDue> open(String project) {
        return ofKind(project, PaymentKind.PROGRESS).stream()
                .filter(due -> due.amount().isEmpty() || rest(due).isMoreThan(Fen.ZERO));
    }

    private List<PaymentDue> ofKind(String project, PaymentKind kind) {
        return jdbc.sql("select * from payment_due where project = ? and kind = ? order by month_on, id")
                .params(project, kind.name())
                .query(PaymentDues::due)
                .list();
    }

    /** Says of a payment which due it bears a part of. */
    void bears(String payment, long due) {
        jdbc.sql("update payment set due = ? where instance = ?")
                .params(due, payment)
                .update();
    }

    Optional<Long> borneBy(String payment) {
        return jdbc.sql("select due from payment where instance = ? and due is not null")
                .param(payment)
                .query(Long.class)
                .optional();
    }

    /** What is booked or paid of it. */
    Fen paid(long due) {
        return new Fen(jdbc.sql("""
                        select coalesce(sum(amount_fen), 0) from payment
                        where due = ? and state in ('BOOKED', 'PAID')""").param(due).query(Long.class).single());
    }

    /** What is worked out and not yet booked. */
    Fen rest(PaymentDue due) {
        return due.amount().orElseThrow().minus(paid(due.id()));
    }

    /** What the supervising firm said to the progress that is reported now. */
    void add(long due, ReportedProgress said, String person) {
        jdbc.sql("""
                        insert into payment_due_progress (due, round, progress_fen, confirms, opinion, person)
                        values (:due,
                                (select coalesce(max(p.round), 0) + 1 from payment_due_progress p where p.due = :due),
                                :progress, :confirms, :opinion, :person)""")
                .param("due", due)
                .param("progress", said.progress().orElseThrow().value())
                .param("confirms", said.confirmed())
                .param("opinion", said.opinion())
                .param("person", person)
                .update();
    }

    ReportedProgress newestProgress(long due) {
        return jdbc.sql("select * from payment_due_progress where due = ? order by round desc limit 1")
                .param(due)
                .query((row, number) -> new ReportedProgress(
                        Optional.of(new Fen(row.getLong("progress_fen"))),
                        row.getBoolean("confirms"),
                        row.getString("opinion")))
                .single();
    }

    private static PaymentDue due(ResultSet row, int number) throws SQLException {
        return new PaymentDue(
                row.getLong("id"),
                row.getString("project"),
                PaymentKind.valueOf(Objects.requireNonNull(row.getString("kind"))),
                Optional.ofNullable(row.getObject("month_on", LocalDate.class)),
                Optional.ofNullable(row.getString("ratio")).map(Ratio::parse),
                fen(row, "before_fen"),
                fen(row, "progress_fen"),
                fen(row, "amount_fen"));
    }

    private static Optional<Fen> fen(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class)).map(Fen::new);
    }
}
