package cn.jiugai.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.ProjectRuns;
import cn.jiugai.office.Offices;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("payment")
@DisplayName("付款")
class PaymentTest {

    private static final String APPLY = "userTask_applyPayment";
    private static final String AUDIT = "userTask_auditPayment";
    private static final String CONFIRM = "userTask_confirmProgress";
    private static final String RELEASE = "userTask_releasePayment";
    private static final String PAY = "userTask_payPayment";
    private static final String CENTRAL = "CENTRAL";
    private static final String MUNICIPAL = "MUNICIPAL";
    private static final Map<String, Object> AGREE = PaymentPlay.audited();

    @Autowired
    private Player player;

    @Autowired
    private PaymentPlay play;

    @Autowired
    private PaymentSources sources;

    @Autowired
    private PaymentRegister payments;

    @Autowired
    private PaymentRecords records;

    @Autowired
    private ProjectRuns runs;

    @Autowired
    private Offices offices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WorkCalendar calendar;

    private String project;
    private ProcessInstance payment;

    @BeforeEach
    void start() {
        project = play.projectAtWork();
        payment = player.start("payment", project);
    }

    @Test
    @DisplayName("正好付到来源余额的最后一分：监理确认、审计同意、入账、按入账金额支付")
    void paysToTheLastFen() {
        assertThat((String) player.variable(project, APPLY, "basis")).contains("合同价款7,500,000.00元", "余额7,500,000.00元");
        player.complete(project, APPLY, PaymentPlay.payment(3000000, CENTRAL, 3750000));
        assertThat(player.unit(player.task(project, CONFIRM))).isEqualTo("luanSupervision");
        assertThat((String) player.variable(project, CONFIRM, "request")).contains("报告累计完成价款3,750,000.00元");
        player.complete(project, CONFIRM, PaymentPlay.confirmed());
        assertThat(player.unit(player.task(project, AUDIT))).isEqualTo("jinanAudit");
        assertThat((String) player.variable(project, AUDIT, "request"))
                .contains("第1笔，进度款（第1期进度款）：申请3,000,000.00元，收款单位皖西建设集团（示例），由“中央补助资金”列支");
        player.complete(project, AUDIT, AGREE);
        assertThat(player.unit(player.task(project, PAY))).isEqualTo("jinanFinance");
        assertThat(records.paid(project)).isEmpty();
        assertThat(sources.booked(project)).isEqualTo(Fen.ofYuan("3000000"));
        player.complete(project, PAY, PaymentPlay.transfer(3000000));

        assertThat(player.ends(payment)).containsExactly("endEvent_paid");
        assertThat(records.paid(project))
                .containsExactly(new PaymentRecords.Payment(
                        "中央补助资金", Fen.ofYuan("3000000"), "第1期进度款", "拨款2026-0088", LocalDate.of(2024, 6, 20)));
        assertThat(sources.balances(project))
                .extracting(SourceBalance::left)
                .containsExactlyInAnyOrder(Fen.ZERO, Fen.ofYuan("5000000"));
    }

    @Test
    @DisplayName("超来源余额一分：退回，写明金额和超出0.01元")
    void oneFenOverSource() {
        player.complete(project, APPLY, PaymentPlay.payment(3000000.01, CENTRAL));

        assertThat(player.open(project)).containsExactly(APPLY);
        assertThat(reasons()).contains("“中央补助资金”余额3,000,000.00元", "申请3,000,000.01元", "超出0.01元", "JA-2-3");
        assertThat(sources.booked(project)).isEqualTo(Fen.ZERO);
    }

    @Test
    @DisplayName("两个来源都够，但累计付款超完成价款的八成一分：退回；正好八成，可以")
    void oneFenOverShare() {
        play.pay(project, PaymentPlay.payment(3000000, CENTRAL));
        payment = player.start("payment", project);
        player.complete(project, APPLY, PaymentPlay.payment(3000000.01, MUNICIPAL));

        assertThat(reasons()).contains("累计完成价款7,500,000.00元的80%，即6,000,000.00元", "共6,000,000.01元", "超出0.01元", "JA-2-3");
        player.complete(project, APPLY, PaymentPlay.payment(3000000, MUNICIPAL));
        assertThat(player.open(project)).containsExactly(CONFIRM);
    }

    @Test
    @DisplayName("累计完成报得比合同价款多一分：退回；没有审定结算就申请尾款：退回")
    void overContractAndTooEarly() {
        player.complete(project, APPLY, PaymentPlay.payment(1000, CENTRAL, 7500000.01));
        assertThat(reasons()).contains("累计完成7,500,000.01元", "合同价款7,500,000.00元", "超出0.01元", "JA-3.5-4");

        player.complete(project, APPLY, PaymentPlay.lastPayment(1000, CENTRAL));
        assertThat(reasons()).contains("没有审定的竣工结算", "缺1份审定的结算", "JA-3.5-4", "审定前按进度款申请");
    }

    @Test
    @DisplayName("监理不确认进度：带意见退回，更正后重新申请")
    void progressNotConfirmed() {
        player.complete(project, APPLY, PaymentPlay.payment(800000, CENTRAL, 2000000));
        player.complete(project, CONFIRM, Map.of("progressStance", "object", "progressOpinion", "屋面防水没有做完"));

        assertThat(player.open(project)).containsExactly(APPLY);
        assertThat(reasons()).contains("报告累计完成2,000,000.00元，监理没有确认", "监理意见：屋面防水没有做完", "JA-2-3");
        assertThat(payments.underWay(project)).extracting(Payment::state).containsExactly(PaymentState.RETURNED);
        player.complete(project, APPLY, PaymentPlay.payment(800000, CENTRAL, 1000000));
        assertThat(player.open(project)).containsExactly(CONFIRM);
        assertThat(payments.underWay(project)).extracting(Payment::state).containsExactly(PaymentState.APPLIED);
    }

    @Test
    @DisplayName("审计退回：带理由退回，施工单位撤回，什么也没有入账")
    void auditReturns() {
        toAudit(800000);
        player.complete(project, AUDIT, Map.of("auditStance", "return", "auditOpinion", "工程量未核实"));

        assertThat(player.open(project)).containsExactly(APPLY);
        assertThat(reasons()).contains("审计退回付款800,000.00元", "审计意见：工程量未核实", "JA-3.5-2");
        player.complete(project, APPLY, PaymentPlay.withdrawn());
        assertThat(player.ends(payment)).containsExactly("endEvent_paymentWithdrawn");
        assertThat(sources.booked(project)).isEqualTo(Fen.ZERO);
        assertThat(records.paid(project)).isEmpty();
        assertThat(records.underWay(project)).isZero();
    }

    @Test
    @DisplayName("审计暂停支付：留在审计局，任务写明哪一笔、为什么；解除后再审，同意才支付")
    void auditHolds() {
        toAudit(800000);
        player.complete(project, AUDIT, Map.of("auditStance", "hold", "auditOpinion", "签证单涉嫌重复"));

        assertThat(player.open(project)).containsExactly(RELEASE);
        assertThat(player.unit(player.task(project, RELEASE))).isEqualTo("jinanAudit");
        assertThat(player.task(project, RELEASE).getName()).isEqualTo("解除暂停支付：第1笔 第1期进度款 800,000.00元");
        assertThat((String) player.variable(project, RELEASE, "hold")).isEqualTo("签证单涉嫌重复");
        assertThat(payments.underWay(project)).extracting(Payment::state).containsExactly(PaymentState.HELD);
        assertThat(records.money(project).payments())
                .singleElement()
                .satisfies(held -> assertThat(List.of(held.state(), held.held(), held.remark()))
                        .containsExactly("审计暂停支付", true, "签证单涉嫌重复"));
        player.complete(project, RELEASE, Map.of("releaseReason", "已核对原始签证，不重复"));
        assertThat(player.open(project)).containsExactly(AUDIT);
        player.complete(project, AUDIT, AGREE);
        assertThat(player.open(project)).containsExactly(PAY);
    }

    @Test
    @DisplayName("审计中更换了施工单位：收款的还是申请时的施工单位，审计局和财政局看得到")
    void contractorReplacedMeanwhile() {
        toAudit(800000);
        jdbc.sql("update payment set payee = 'luanSupervision' where project = ?")
                .param(project)
                .update();
        player.complete(project, AUDIT, AGREE);

        assertThat((String) player.variable(project, PAY, "request"))
                .contains("收款单位" + offices.nameOf("luanSupervision") + "，由");
        assertThatThrownBy(() -> player.complete(
                        project, PAY, Map.of("paidAmount", 800000, "voucher", "拨款2026-0089", "paidOn", tomorrow())))
                .hasMessageContaining("不晚于今天");
    }

    @Test
    @DisplayName("项目流程终止：暂停支付、没有批准的不再在办，也不占资金来源")
    void runsEnded() {
        toAudit(800000);
        player.complete(project, AUDIT, Map.of("auditStance", "hold", "auditOpinion", "签证单涉嫌重复"));
        runs.end(Player.JINAN, project, "", "项目终止");

        assertThat(records.underWay(project)).isZero();
        assertThat(records.money(project).payments())
                .singleElement()
                .satisfies(ended ->
                        assertThat(List.of(ended.state(), ended.held())).containsExactly("流程已终止，未支付", false));
    }

    @Test
    @DisplayName("凭证金额与入账金额差一分：不能办结")
    void transferDiffers() {
        toAudit(800000);
        player.complete(project, AUDIT, AGREE);

        assertThatThrownBy(() -> player.complete(project, PAY, PaymentPlay.transfer(800000.01)))
                .hasMessageContaining("凭证金额800000.01元，入账金额800,000.00元，相差0.01元。应当按入账金额支付");
        player.complete(project, PAY, PaymentPlay.transfer(800000));
        assertThat(records.paid(project))
                .extracting(PaymentRecords.Payment::amount)
                .containsExactly(Fen.ofYuan("800000"));
    }

    @Test
    @DisplayName("两笔同时在办，合起来超来源：先入账的支付，后一笔入账前复核退回")
    void twoAtOnce() {
        ProcessInstance second = player.start("payment", project);
        player.completeAll(project, APPLY, PaymentPlay.payment(2000000, CENTRAL));
        player.completeAll(project, CONFIRM, PaymentPlay.confirmed());
        player.completeAll(project, AUDIT, AGREE);

        assertThat(player.open(project)).containsExactlyInAnyOrder(APPLY, PAY);
        assertThat(reasons()).contains("“中央补助资金”余额1,000,000.00元", "超出1,000,000.00元", "JA-2-3");
        assertThat(sources.booked(project)).isEqualTo(Fen.ofYuan("2000000"));
        assertThat(player.ended(payment) || player.ended(second)).isFalse();
    }

    @Test
    @DisplayName("开工前不能发起付款；开工以后只有施工单位能发起，可以同时在办几笔")
    void door() {
        String idle = play.projectBeforeStart();
        assertThatThrownBy(() -> play.start(idle)).hasMessageContaining("还没有开工，监理单位签发开工令以后才能申请付款");
        play.begin(idle);
        play.start(idle);
        play.start(idle);
        assertThat(player.tasks(idle, APPLY))
                .hasSize(2)
                .allMatch(task -> player.unit(task).equals(PaymentPlay.CONTRACTOR));
        for (String other : List.of("luanSupervision", "zhongshiStreet", "jinanFinance")) {
            assertThatThrownBy(() -> player.startMatter(other, "payment", idle))
                    .as(other)
                    .hasMessageContaining("的“付款”由施工单位");
        }
    }

    private void toAudit(double amount) {
        player.complete(project, APPLY, PaymentPlay.payment(amount, CENTRAL));
        player.complete(project, CONFIRM, PaymentPlay.confirmed());
    }

    private String reasons() {
        return (String) player.variable(project, APPLY, "reasons");
    }

    private String tomorrow() {
        return calendar.today().plusDays(1).toString();
    }
}
