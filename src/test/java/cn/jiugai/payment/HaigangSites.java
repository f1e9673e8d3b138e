package cn.jiugai.payment;

import cn.jiugai.funding.FundingPlay;
import cn.jiugai.office.Assignments;
import cn.jiugai.play.Player;
import cn.jiugai.rule.Fen;
import cn.jiugai.tender.SignedContract;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sites at work in Haigang: what earlier phases leave in the register before the first payment. */
@Component
public class HaigangSites {

    private final Player player;
    private final SignedContract contracts;
    private final FundingPlay funding;
    private final Assignments assignments;
    private final JdbcClient jdbc;

    HaigangSites(
            Player player, SignedContract contracts, FundingPlay funding, Assignments assignments, JdbcClient jdbc) {
        this.player = player;
        this.contracts = contracts;
        this.funding = funding;
        this.assignments = assignments;
        this.jdbc = jdbc;
    }

    /**
     * A site of this contractor, at work since that day, with a contract over 7,500,000 yuan and 3,000,000 central and
     * 5,000,000 municipal money.
     */
    public String atWork(String contractor, LocalDate since) {
        String project = player.newHaigangProject(Fen.ofYuan("8000000"));
        assignments.name(Player.HAIGANG, project, "contractor", contractor, "test");
        contracts.sign(project, Fen.ofYuan("7500000"), since.minusDays(30));
        funding.settled(project);
        jdbc.sql("insert into construction (project, start_order, started_on) values (?, '开工令1号', ?)")
                .params(project, since)
                .update();
        return project;
    }

    /** Its works are done on that day. */
    public void finish(String project, LocalDate day) {
        jdbc.sql("update construction set completed_on = ? where project = ?")
                .params(day, project)
                .update();
    }

    static Map<String, Object> from(String source, double amount) {
        return Map.of("source", source, "amount", amount);
    }

    static Map<String, Object> transfer(double amount) {
        return Map.of("paidAmount", amount, "voucher", "海财拨2024-0088", "paidOn", "2024-06-20");
    }

    /** Arranges a part of what is due from a source, and pays it. */
    void pay(String project, String source, double amount) {
        player.complete(project, "userTask_arrangePayment", from(source, amount));
        player.complete(project, "userTask_payPayment", transfer(amount));
    }
}
