package cn.jiugai.construction;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other phases may read of the construction. */
@Component
public class ConstructionRecords {

    /**
     * A payment that was made.
     *
     * @param source Chinese name of the source that bore it
     */
    public record Payment(String source, Fen amount, String purpose, String voucher, LocalDate paidOn) {}

    private final JdbcClient jdbc;

    ConstructionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether contractor and supervising firm have reported the works as completed. */
    public boolean completed(String project) {
        return jdbc.sql("select count(*) from construction where project = ? and completed_on is not null")
                        .param(project)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** All payments made for the project, the first one first. */
    public List<Payment> payments(String project) {
        return jdbc.sql("""
                        select s.kind, p.amount_fen, p.purpose, p.voucher, p.paid_on
                        from payment p join funding_source s on s.id = p.source
                        where p.project = ? and p.state = 'PAID' order by p.paid_on, p.booked_at""")
                .param(project)
                .query((row, number) -> new Payment(
                        FundingKind.valueOf(row.getString("kind")).title(),
                        new Fen(row.getLong("amount_fen")),
                        row.getString("purpose"),
                        row.getString("voucher"),
                        row.getObject("paid_on", LocalDate.class)))
                .list();
    }
}
