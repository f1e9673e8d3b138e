package cn.jiugai.payment;

import cn.jiugai.construction.ConstructionPlay;
import cn.jiugai.funding.FundingPlay;
import cn.jiugai.play.Player;
import cn.jiugai.scheme.SchemePlay;
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
    private final SchemePlay schemes;
    private final JdbcClient jdbc;

    PaymentPlay(
            Player player, ConstructionPlay construction, FundingPlay funding, SchemePlay schemes, JdbcClient jdbc) {
        this.schemes = schemes;
        this.player = player;
        this.construction = construction;
        this.funding = funding;
        this.jdbc = jdbc;
    }

    /** A project with a contract over 7,500,000 yuan and 3,000,000 central and 5,000,000 municipal money; not begun. */
    String projectBeforeStart() {
        String project = construction.newProject();
        funding.settled(project);
        schemes.drafted(project, Map.of("甲小区" + project, 0, "乙小区" + project, 0));
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

    void finish(String project) {
        jdbc.sql("update construction set completed_on = ? where project = ?")
                .params(LocalDate.of(2026, 9, 20), project)
                .update();
    }

    /** The contractor starts another payment from the side. */
    void start(String project) {
        player.startMatter(CONTRACTOR, "payment", project);
    }

    /** Progress money, with all works of the contract reported as done. */
    static Map<String, Object> payment(double amount, String source) {
        return payment(amount, source, 7500000);
    }

    static Map<String, Object> payment(double amount, String source, double progress) {
        return Map.of(
                "withdrawn",
                false,
                "paymentKind",
                "PROGRESS",
                "progress",
                progress,
                "amount",
                amount,
                "source",
                source,
                "purpose",
                "第1期进度款");
    }

    static Map<String, Object> lastPayment(double amount, String source) {
        return Map.of("withdrawn", false, "paymentKind", "FINAL", "amount", amount, "source", source, "purpose", "尾款");
    }

    static Map<String, Object> withdrawn() {
        return Map.of("withdrawn", true);
    }

    static Map<String, Object> confirmed() {
        return Map.of("progressStance", "confirm");
    }

    static Map<String, Object> audited() {
        return Map.of("auditStance", "agree");
    }

    static Map<String, Object> transfer(double amount) {
        return Map.of("paidAmount", amount, "voucher", "拨款2026-0088", "paidOn", "2024-06-20");
    }

    /** All steps of the payment that is applied for, up to the transfer. */
    void pay(String project, Map<String, Object> application) {
        player.complete(project, "userTask_applyPayment", application);
        player.complete(project, "userTask_confirmProgress", confirmed());
        player.complete(project, "userTask_auditPayment", audited());
        player.complete(project, "userTask_payPayment", transfer((Double) application.get("amount")));
    }
}
