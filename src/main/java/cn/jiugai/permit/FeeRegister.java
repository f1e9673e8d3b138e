package cn.jiugai.permit;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code permit_fee} and {@code permit_funds}. */
@Component
class FeeRegister {

    /** What the department of finance says about the funds of a project. */
    record FundsReview(boolean isShort, String opinion, LocalDate reviewedOn, String unit, String person) {}

    private final JdbcClient jdbc;

    FeeRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a fee in place of what was stated of it before. */
    void state(String project, StatedFee fee, String person) {
        jdbc.sql("delete from permit_fee where project = ? and fee = ?")
                .params(project, fee.fee().name())
                .update();
        jdbc.sql("""
                        insert into permit_fee (project, fee, amount_fen, paid_on, voucher, stated_by)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        project, fee.fee().name(), fee.amount().value(), fee.paidOn(), fee.voucher(), person))
                .update();
    }

    /** In the order of the plan; empty before the application. */
    List<StatedFee> fees(String project) {
        return jdbc
                .sql("select fee, amount_fen, paid_on, voucher from permit_fee where project = ?")
                .param(project)
                .query((row, number) -> new StatedFee(
                        Fee.valueOf(row.getString("fee")),
                        new Fen(row.getLong("amount_fen")),
                        row.getObject("paid_on", LocalDate.class),
                        row.getString("voucher")))
                .list()
                .stream()
                .sorted(Comparator.comparing(StatedFee::fee))
                .toList();
    }

    void review(String project, FundsReview review) {
        jdbc.sql("""
                        insert into permit_funds (project, short, opinion, reviewed_on, unit, person)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        project,
                        review.isShort(),
                        review.opinion(),
                        review.reviewedOn(),
                        review.unit(),
                        review.person())
                .update();
    }
}
