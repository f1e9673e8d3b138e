package cn.jiugai.payment;

import cn.jiugai.funding.FundingRecords;
import cn.jiugai.funding.FundingSource;
import cn.jiugai.project.BookedMoney;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What payments have booked against the sources of a project (JA-2-3). */
@Component
class PaymentSources implements BookedMoney {

    private static final String BOOKED = "state in ('BOOKED', 'PAID')";

    private final JdbcClient jdbc;
    private final FundingRecords funding;

    PaymentSources(JdbcClient jdbc, FundingRecords funding) {
        this.jdbc = jdbc;
        this.funding = funding;
    }

    List<SourceBalance> balances(String project) {
        return funding.sources(project).stream().map(this::balance).toList();
    }

    /** The source with this code, which the project has. */
    FundingSource source(String project, String code) {
        return funding.sources(project).stream()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("项目“%s”没有资金来源“%s”".formatted(project, code)));
    }

    /** @param row the source's row */
    SourceBalance sourceOf(String project, long row) {
        return balances(project).stream()
                .filter(balance -> balance.source().id() == row)
                .findFirst()
                .orElseThrow();
    }

    /** Holds the sources until the transaction ends: what they have left does not change meanwhile. */
    void hold(String project) {
        funding.hold(project);
    }

    /** What is booked or paid of the project's contract. */
    Fen booked(String project) {
        return sum("project", project);
    }

    /** What is booked, paid, or applied for and not sent back, to this unit. */
    Fen drawn(String project, String payee) {
        return new Fen(jdbc.sql("""
                        select coalesce(sum(amount_fen), 0) from payment
                        where project = ? and payee = ? and state in ('APPLIED', 'HELD', 'BOOKED', 'PAID')""").params(project, payee).query(Long.class).single());
    }

    private SourceBalance balance(FundingSource source) {
        return new SourceBalance(source, sum("source", source.id()));
    }

    /** What is booked or paid from each source that has a payment, by its row; a payment that only was applied for is 0. */
    @Override
    public Map<Long, Fen> bySource(String project) {
        Map<Long, Fen> booked = new HashMap<>();
        jdbc.sql("select distinct source from payment where project = ?")
                .param(project)
                .query(Long.class)
                .list()
                .forEach(source -> booked.put(source, sum("source", source)));
        return booked;
    }

    /** What is booked or paid less what was paid back, of a project or a source. */
    private Fen sum(String column, Object value) {
        return total("payment", column, value, " and " + BOOKED).minus(total("payment_recovery", column, value, ""));
    }

    private Fen total(String table, String column, Object value, String which) {
        return new Fen(
                jdbc.sql("select coalesce(sum(amount_fen), 0) from %s where %s = ?%s".formatted(table, column, which))
                        .param(value)
                        .query(Long.class)
                        .single());
    }

    /** Books what the contractor has paid back to the source. */
    void recover(String project, FundingSource source, Fen amount, String voucher, LocalDate day, String person) {
        jdbc.sql("""
                        insert into payment_recovery (project, source, amount_fen, voucher, received_on, person)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(project, source.id(), amount.value(), voucher, day, person)
                .update();
    }
}
