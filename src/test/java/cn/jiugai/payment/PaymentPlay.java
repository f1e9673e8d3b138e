package cn.jiugai.payment;

import cn.jiugai.construction.ConstructionPlay;
import cn.jiugai.funding.FundingPlay;
import cn.jiugai.play.Player;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A site at work with its money, and the answers of the steps of a payment. */
@Component
class PaymentPlay {

    static final String CONTRACTOR = "huaxiaConstruction";

    private final Player player;
    private final ConstructionPlay construction;
    private final FundingPlay funding;
    private final JdbcClient jdbc;

    PaymentPlay(Player player, ConstructionPlay construction, FundingPlay funding, JdbcClient jdbc) {
        this.player = player;
        this.construction = construction;
        this.funding = funding;
        this.jdbc = jdbc;
    }

    /** A project with a contract over 7,500,000 yuan and 3,000,000 central and 5,000,000 municipal money; not begun. */
    String projectBeforeStart() {
        String project = construction.newProject();
        funding.settled(project);
        return project;
    }

    /** The same with its works begun. */
    String projectAtWork() {
        String project = projectBeforeStart();
        begin(project);
        return project;
    }

    void begin(String project) {
        jdbc.sql("insert into construction (project, start_order, started_on) values (?, '开工令1号', ?)")
                .params(project, LocalDate.of(2026, 5, 26))
                .update();
    }

    /** The contractor starts another payment from the side. */
    void start(String project) {
        player.startMatter(CONTRACTOR, "payment", project);
    }

    static Map<String, Object> payment(double amount, String source) {
        return Map.of("withdrawn", false, "amount", amount, "source", source, "purpose", "第1期进度款");
    }

    static Map<String, Object> withdrawn() {
        return Map.of("withdrawn", true);
    }

    static Map<String, Object> transfer() {
        return Map.of("voucher", "拨款2026-0088", "paidOn", "2026-06-20");
    }
}
