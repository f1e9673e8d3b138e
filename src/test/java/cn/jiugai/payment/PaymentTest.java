package cn.jiugai.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
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

@JiugaiTest
@Covers("payment")
@DisplayName("付款")
class PaymentTest {

    private static final String APPLY = "userTask_applyPayment";
    private static final String AUDIT = "userTask_auditPayment";
    private static final String PAY = "userTask_payPayment";
    private static final String CENTRAL = "CENTRAL";
    private static final String MUNICIPAL = "MUNICIPAL";
    private static final Map<String, Object> AGREE = Map.of("auditStance", "agree");

    @Autowired
    private Player player;

    @Autowired
    private PaymentPlay play;

    @Autowired
    private PaymentSources sources;

    @Autowired
    private PaymentRecords records;

    private String project;
    private ProcessInstance payment;

    @BeforeEach
    void start() {
        project = play.projectAtWork();
        payment = player.start("payment", project);
    }

    @Test
    @DisplayName("正好付到来源余额的最后一分：审计同意、入账、支付")
    void paysToTheLastFen() {
        assertThat((String) player.variable(project, APPLY, "basis")).contains("合同价款7,500,000.00元", "余额7,500,000.00元");
        player.complete(project, APPLY, PaymentPlay.payment(3000000, CENTRAL));
        assertThat(player.unit(player.task(project, AUDIT))).isEqualTo("jinanAudit");
        assertThat((String) player.variable(project, AUDIT, "request")).contains("申请3,000,000.00元，由“中央补助资金”列支");
        player.complete(project, AUDIT, AGREE);
        assertThat(player.unit(player.task(project, PAY))).isEqualTo("jinanFinance");
        assertThat(records.paid(project)).isEmpty();
        assertThat(sources.booked(project)).isEqualTo(Fen.ofYuan("3000000"));
        player.complete(project, PAY, PaymentPlay.transfer());

        assertThat(player.ends(payment)).containsExactly("endEvent_paid");
        assertThat(records.paid(project))
                .containsExactly(new PaymentRecords.Payment(
                        "中央补助资金", Fen.ofYuan("3000000"), "第1期进度款", "拨款2026-0088", LocalDate.of(2026, 6, 20)));
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
    @DisplayName("两个来源都够，但超合同价款一分：退回")
    void oneFenOverContract() {
        pay(3000000, CENTRAL);
        payment = player.start("payment", project);
        player.complete(project, APPLY, PaymentPlay.payment(4500000.01, MUNICIPAL));

        assertThat(reasons())
                .contains("合同价款余额4,500,000.00元", "超出0.01元", "JA-3.5-4")
                .doesNotContain("JA-2-3");
        player.complete(project, APPLY, PaymentPlay.payment(4500000, MUNICIPAL));
        assertThat(player.open(project)).containsExactly(AUDIT);
    }

    @Test
    @DisplayName("审计暂缓：带理由退回，施工单位撤回，什么也没有入账")
    void auditHolds() {
        player.complete(project, APPLY, PaymentPlay.payment(800000, CENTRAL));
        player.complete(project, AUDIT, Map.of("auditStance", "hold", "auditOpinion", "工程量未核实"));

        assertThat(player.open(project)).containsExactly(APPLY);
        assertThat(reasons()).contains("审计暂缓支付800,000.00元", "审计意见：工程量未核实", "JA-3.5-2");
        player.complete(project, APPLY, PaymentPlay.withdrawn());
        assertThat(player.ends(payment)).containsExactly("endEvent_paymentWithdrawn");
        assertThat(sources.booked(project)).isEqualTo(Fen.ZERO);
        assertThat(records.paid(project)).isEmpty();
    }

    @Test
    @DisplayName("两笔同时在办，合起来超来源：先入账的支付，后一笔入账前复核退回")
    void twoAtOnce() {
        ProcessInstance second = player.start("payment", project);
        player.completeAll(project, APPLY, PaymentPlay.payment(2000000, CENTRAL));
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

    private void pay(double amount, String source) {
        player.complete(project, APPLY, PaymentPlay.payment(amount, source));
        player.complete(project, AUDIT, AGREE);
        player.complete(project, PAY, PaymentPlay.transfer());
    }

    private String reasons() {
        return (String) player.variable(project, APPLY, "reasons");
    }
}
