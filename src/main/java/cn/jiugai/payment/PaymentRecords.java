package cn.jiugai.payment;

import cn.jiugai.funding.FundingRecords;
import cn.jiugai.funding.FundingSource;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other phases may read of contract sum and payments. */
@Component
public class PaymentRecords {

    /**
     * A payment that was made.
     *
     * @param source Chinese name of the source that bore it
     */
    public record Payment(String source, Fen amount, String purpose, String voucher, LocalDate paidOn) {}

    /**
     * A settlement that audit and contractor agree on (JA-3.5-4).
     *
     * @param contract contract sum with the approved change orders
     * @param claimed what the contractor accounted for
     * @param rounds how often audit had to look at it
     * @param paid what was paid by now
     */
    public record Settlement(
            Fen contract, Fen claimed, Fen audited, String reportNumber, int rounds, LocalDate agreedOn, Fen paid) {

        /** Whether what was paid is what was audited, to the fen. */
        public boolean isPaidUp() {
            return paid.equals(audited);
        }
    }

    /**
     * What was worked out for a month by the ratio of its ranking (HG-4.2-4).
     *
     * @param before what was confirmed as done before
     * @param progress what is confirmed as done by then
     * @param ratio as it is written, e.g. {@code 85%}
     * @param amount what is to be paid for the month
     * @param paid what is booked or paid of it
     */
    public record MonthlyDue(Fen before, Fen progress, String ratio, Fen amount, Fen paid) {}

    private final JdbcClient jdbc;
    private final FundingRecords funding;
    private final PaymentRegister payments;
    private final PaymentSources sources;
    private final ChangeOrders changes;
    private final ContractSums sums;
    private final Settlements settlements;
    private final ContractSuccessions successions;
    private final PaymentDues dues;

    PaymentRecords(
            JdbcClient jdbc,
            FundingRecords funding,
            PaymentRegister payments,
            PaymentSources sources,
            ChangeOrders changes,
            ContractSums sums,
            Settlements settlements,
            ContractSuccessions successions,
            PaymentDues dues) {
        this.dues = dues;
        this.successions = successions;
        this.settlements = settlements;
        this.jdbc = jdbc;
        this.funding = funding;
        this.payments = payments;
        this.sources = sources;
        this.changes = changes;
        this.sums = sums;
    }

    /** How many payments are applied for, held or booked and neither paid nor withdrawn. */
    public int underWay(String project) {
        return payments.underWay(project).size();
    }

    /** The contract sum with the change orders that were approved (JA-3.5-4); empty if there is no contract. */
    public Optional<Fen> contractSum(String project) {
        return sums.now(project);
    }

    /** What is booked or paid of the project's contract. */
    public Fen booked(String project) {
        return sources.booked(project);
    }

    /** What was paid for the project from each source, by the source's row; none for a source from which nothing was. */
    public Map<Long, Fen> paidBySource(String project) {
        Map<Long, Fen> paid = new HashMap<>();
        jdbc.sql("select source, amount_fen from payment where project = ? and state = 'PAID'")
                .param(project)
                .query(row -> {
                    paid.merge(row.getLong("source"), new Fen(row.getLong("amount_fen")), Fen::plus);
                });
        return paid;
    }

    /** The settlement of the contract; empty until audit and contractor agree. */
    public Optional<Settlement> settlement(String project) {
        return settlements
                .audit(project)
                .filter(audit -> audit.agreedOn() != null)
                .map(audit -> new Settlement(
                        settlements.account(project).orElseThrow().contract(),
                        audit.claimed(),
                        audit.audited(),
                        audit.reportNumber(),
                        audit.round(),
                        audit.agreedOn(),
                        sources.booked(project)));
    }

    /** What is paid for a month, from its first day; empty until it is worked out (HG-4.2-4). */
    public Optional<MonthlyDue> monthlyDue(String project, LocalDate month) {
        return dues.monthly(project, month)
                .filter(due -> due.amount().isPresent())
                .map(due -> new MonthlyDue(
                        due.before().orElseThrow(),
                        due.progress().orElseThrow(),
                        due.ratio().orElseThrow().toString(),
                        due.amount().orElseThrow(),
                        dues.paid(due.id())));
    }

    /** What the contractor accounts for in the settlement; empty until it has (JA-3.5-4). */
    public Optional<Fen> claimed(String project) {
        return settlements.account(project).map(Settlements.Account::claimed);
    }

    /** What each source of the project has left, by its code. */
    public Map<String, Fen> left(String project) {
        return sources.balances(project).stream()
                .collect(Collectors.toMap(balance -> balance.source().code(), SourceBalance::left));
    }

    /** What is booked, paid, or under way with supervising firm and audit, to this unit. */
    public Fen drawn(String project, String unit) {
        return sources.drawn(project, unit);
    }

    /** What was settled with contractors of the project who have gone (JA-3.5-4). */
    public Fen settled(String project) {
        return successions.settled(project);
    }

    /** All payments made for the project, the first one first. */
    public List<Payment> paid(String project) {
        Map<Long, String> titles = titles(project);
        return jdbc.sql("""
                        select source, amount_fen, purpose, voucher, paid_on from payment
                        where project = ? and state = 'PAID' order by paid_on, booked_at""")
                .param(project)
                .query((row, number) -> new Payment(
                        titles.get(row.getLong("source")),
                        new Fen(row.getLong("amount_fen")),
                        row.getString("purpose"),
                        row.getString("voucher"),
                        row.getObject("paid_on", LocalDate.class)))
                .list();
    }

    /** Contract, change orders and payments as a page shows them. */
    public ProjectMoney money(String project) {
        return new ProjectMoney(
                sums.agreed(project).map(Fen::toString).orElse(null),
                sums.now(project).map(Fen::toString).orElse(null),
                sources.booked(project).toString(),
                settlement(project).map(PaymentRecords::inWords).orElse(null),
                changes.all(project).stream().map(PaymentRecords::change).toList(),
                paying(project));
    }

    private static String inWords(Settlement settlement) {
        return "竣工结算报送%s，审定%s（%s，%s认可）%s"
                .formatted(
                        settlement.claimed(),
                        settlement.audited(),
                        settlement.reportNumber(),
                        settlement.agreedOn(),
                        settlement.isPaidUp() ? "，已付清" : "");
    }

    private static ProjectMoney.Change change(ChangeOrder order) {
        return new ProjectMoney.Change(
                order.number(),
                ChangeOrder.signed(order.amount()),
                String.join("、", order.items()),
                order.reason(),
                order.state().label());
    }

    private List<ProjectMoney.Paying> paying(String project) {
        Map<Long, String> titles = titles(project);
        return jdbc.sql("""
                        select p.*, h.reason as held_for
                        from payment p left join payment_hold h on h.instance = p.instance and h.released_at is null
                        where p.project = ? order by p.number""")
                .param(project)
                .query((row, number) -> {
                    PaymentState state = PaymentState.valueOf(row.getString("state"));
                    boolean held = state == PaymentState.HELD;
                    return new ProjectMoney.Paying(
                            row.getInt("number"),
                            PaymentKind.valueOf(row.getString("kind")).title(),
                            row.getString("purpose"),
                            new Fen(row.getLong("amount_fen")).toString(),
                            titles.get(row.getLong("source")),
                            state.label(),
                            held,
                            held ? row.getString("held_for") : row.getString("voucher"),
                            row.getObject("paid_on", LocalDate.class));
                })
                .list();
    }

    private Map<Long, String> titles(String project) {
        return funding.sources(project).stream().collect(Collectors.toMap(FundingSource::id, FundingSource::title));
    }
}
