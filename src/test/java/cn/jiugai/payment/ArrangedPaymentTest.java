package cn.jiugai.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.escalation.Escalation;
import cn.jiugai.escalation.Escalations;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers(value = "payment", district = "haigang")
@DisplayName("HG-4.2-4 拨付工程款：入账后按入账金额支付")
class ArrangedPaymentTest {

    private static final String ARRANGE = "userTask_arrangePayment";
    private static final String PAY = "userTask_payPayment";

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private HaigangSites sites;

    @Autowired
    private PaymentRecords records;

    @Autowired
    private Escalations escalations;

    private String project;

    @BeforeEach
    void begin() {
        project = sites.atWork("bohaiConstruction", LocalDate.of(2026, 4, 10));
        player.start("monthlyPayment", project, Map.of("paidMonth", "2026-05-01", "paidRatio", "90%"));
        player.complete(project, "userTask_reportMonthlyProgress", Map.of("progress", 4000000));
        player.complete(project, "userTask_confirmMonthlyProgress", Map.of("progressStance", "confirm"));
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("比应付多一分、比来源余额多：不入账，一次列全；按应付安排的入账，凭证金额不符不收")
    void withinLimits() {
        player.complete(project, ARRANGE, HaigangSites.from("CENTRAL", 3600000.01));
        assertThat((String) player.variable(project, ARRANGE, "reasons"))
                .contains("拨款3,600,000.01元", "2026年5月工程款应付3,600,000.00元减已付0.00元的余额3,600,000.00元", "超出0.01元", "HG-4.2-4")
                .contains("超出600,000.01元", "改用其他资金来源");
        assertThat(records.booked(project)).isEqualTo(Fen.ZERO);
        player.complete(project, ARRANGE, HaigangSites.from("MUNICIPAL", 3600000));
        assertThat(records.booked(project)).isEqualTo(Fen.ofYuan("3600000"));
        assertThatThrownBy(() -> player.complete(project, PAY, HaigangSites.transfer(3600000.01)))
                .hasMessageContaining("入账金额3,600,000.00元，相差0.01元")
                .hasMessageContaining("依据 HG-4.2-4");
        player.complete(project, PAY, HaigangSites.transfer(3600000));
        assertThat(player.open(project)).isEmpty();
    }

    @Test
    @DisplayName("到期没有安排、没有支付：转督办")
    void overdue() {
        timers.fireWhenDue(project, "boundaryEvent_arrangePaymentOverdue");
        player.runJobs(project);
        player.complete(project, ARRANGE, HaigangSites.from("MUNICIPAL", 3600000));
        timers.fireWhenDue(project, "boundaryEvent_payPaymentOverdue");
        player.runJobs(project);
        player.complete(project, PAY, HaigangSites.transfer(3600000));
        assertThat(escalations.of(project)).extracting(Escalation::stepName).containsExactly("安排资金来源", "支付款项");
    }
}
