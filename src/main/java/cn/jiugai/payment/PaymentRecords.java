package cn.jiugai.payment;

import cn.jiugai.funding.FundingRecords;
import cn.jiugai.funding.FundingSource;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other phases may read of the payments. */
@Component
public class PaymentRecords {

    /**
     * A payment that was made.
     *
     * @param source Chinese name of the source that bore it
     */
    public record Payment(String source, Fen amount, String purpose, String voucher, LocalDate paidOn) {}

    private final JdbcClient jdbc;
    private final FundingRecords funding;

    PaymentRecords(JdbcClient jdbc, FundingRecords funding) {
        this.jdbc = jdbc;
        this.funding = funding;
    }

    /** How many payments are applied for, held or booked and neither paid nor withdrawn. */
    public int underWay(String project) {
        return jdbc.sql("select count(*) from payment where project = ? and state in ('APPLIED', 'HELD', 'BOOKED')")
                .param(project)
                .query(Integer.class)
                .single();
    }

    /** All payments made for the project, the first one first. */
    public List<Payment> paid(String project) {
        Map<Long, String> titles =
                funding.sources(project).stream().collect(Collectors.toMap(FundingSource::id, FundingSource::title));
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
}
