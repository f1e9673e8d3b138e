package cn.jiugai.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.escalation.Escalation;
import cn.jiugai.escalation.Escalations;
import cn.jiugai.payment.PaymentRecords.MonthlyDue;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers(value = "monthlyPayment", district = "haigang")
@DisplayName("HG-4.2-4 当月付款：合同、确认的进度、按名次的比例")
class MonthlyPaymentTest {

    private static final String REPORT = "userTask_reportMonthlyProgress";
    private static final String CONFIRM = "userTask_confirmMonthlyProgress";
    private static final String ARRANGE = "userTask_arrangePayment";
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Autowired
    private Player player;

    @Autowired
    private HaigangSites sites;

    @Autowired
    private PaymentRecords records;

    @Autowired
    private Timers timers;

    @Autowired
    private Escalations escalations;

    private String project;

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @BeforeEach
    void begin() {
        project = sites.atWork("yanshanConstruction", LocalDate.of(2026, 4, 10));
    }

    @Test
    @DisplayName("当月完成×85%，算到分；一个来源不够由两个来源分笔付；下月从已确认的累计数起算")
    void paid() {
        ProcessInstance may = month(MAY, "85%");
        assertThat(player.unit(player.task(project, REPORT))).isEqualTo("yanshanConstruction");
        assertThat((String) player.variable(project, REPORT, "month")).contains("2026年5月", "85%", "此前已确认累计完成0.00元");
        report(4000000.01);
        assertThat(player.unit(player.task(project, CONFIRM))).isEqualTo("haigangSupervision");
        assertThat((String) player.variable(project, CONFIRM, "request")).contains("施工单位填报累计完成4,000,000.01元");
        confirm();

        assertThat(player.unit(player.task(project, ARRANGE))).isEqualTo("haigangFinance");
        assertThat((String) player.variable(project, ARRANGE, "dueBasis"))
                .contains("2026年5月工程款", "当月完成4,000,000.01元，按排名拨付85%，应付3,400,000.00元", "未付3,400,000.00元");
        sites.pay(project, "CENTRAL", 3000000);
        assertThat(player.ended(may)).as("还有40万未付").isFalse();
        assertThat((String) player.variable(project, ARRANGE, "dueBasis")).contains("未付400,000.00元");
        sites.pay(project, "MUNICIPAL", 400000);
        assertThat(player.ends(may)).containsExactly("endEvent_monthPaid");

        ProcessInstance june = month(JUNE, "70%");
        report(4000000.11);
        confirm();
        assertThat(due(JUNE))
                .isEqualTo(new MonthlyDue(
                        Fen.ofYuan("4000000.01"), Fen.ofYuan("4000000.11"), "70%", Fen.ofYuan("0.07"), Fen.ZERO));
        sites.pay(project, "MUNICIPAL", 0.07);
        assertThat(player.ended(june)).isTrue();
        assertThat(records.booked(project)).isEqualTo(Fen.ofYuan("3400000.07"));
        assertThat(records.paid(project))
                .extracting(PaymentRecords.Payment::purpose)
                .containsExactlyInAnyOrder("2026年5月工程款", "2026年5月工程款", "2026年6月工程款");
    }

    @Test
    @DisplayName("超合同价款一分、比此前少、监理不确认：退回施工单位，写明差多少；当月没有完成的不付款")
    void refused() {
        ProcessInstance may = month(MAY, "90%");
        report(7500000.01);
        assertThat(reasons()).contains("累计完成7,500,000.01元", "超出0.01元", "HG-4.2-4", "先办理工程变更");
        report(500000);
        player.complete(project, CONFIRM, Map.of("progressStance", "object", "progressOpinion", "外墙只完成一半"));
        assertThat(player.open(project)).containsExactly(REPORT);
        assertThat(reasons()).contains("报告累计完成500,000.00元，监理没有确认", "监理意见：外墙只完成一半", "HG-4.2-4");
        report(0);
        confirm();
        assertThat(player.ended(may)).as("当月没有完成，没有应付款").isTrue();
        assertThat(due(MAY).amount()).isEqualTo(Fen.ZERO);
        assertThat(records.booked(project)).isEqualTo(Fen.ZERO);
    }

    @Test
    @DisplayName("上月付款没有办结：本月不能报，先办结上月；累计数不能比此前已确认的少")
    void inTurn() {
        month(MAY, "90%");
        report(1000000);
        month(JUNE, "90%");
        report(2000000);
        assertThat(reasons()).contains("此前月份有1笔付款没有办结", "未办结：2026年5月工程款", "HG-4.2-4");
        confirm();
        sites.pay(project, "CENTRAL", 900000);
        report(999999.99);
        assertThat(reasons()).contains("不少于此前已确认的累计完成1,000,000.00元", "少0.01元");
        report(2000000);
        confirm();
        sites.pay(project, "CENTRAL", 900000);
        assertThat(player.open(project)).isEmpty();
        assertThat(due(JUNE).amount()).isEqualTo(Fen.ofYuan("900000"));
    }

    @Test
    @DisplayName("到期没有填报、没有确认：转督办，办了自行销号")
    void overdue() {
        month(MAY, "90%");
        timers.fireWhenDue(project, "boundaryEvent_reportMonthlyProgressOverdue");
        player.runJobs(project);
        report(0);
        timers.fireWhenDue(project, "boundaryEvent_confirmMonthlyProgressOverdue");
        player.runJobs(project);
        confirm();
        assertThat(escalations.of(project)).extracting(Escalation::stepName).containsExactly("填报当月完成价款", "确认当月进度");
        assertThat(escalations.of(project)).noneMatch(Escalation::isOpen);
        assertThat(player.open(project)).isEmpty();
    }

    private ProcessInstance month(LocalDate first, String ratio) {
        return player.start("monthlyPayment", project, Map.of("paidMonth", first.toString(), "paidRatio", ratio));
    }

    private void report(double progress) {
        player.complete(project, REPORT, Map.of("progress", progress));
    }

    private void confirm() {
        player.complete(project, CONFIRM, Map.of("progressStance", "confirm"));
    }

    private String reasons() {
        return (String) player.variable(project, REPORT, "reasons");
    }

    private MonthlyDue due(LocalDate month) {
        return records.monthlyDue(project, month).orElseThrow();
    }
}
