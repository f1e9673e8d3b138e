package cn.jiugai.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.rule.Fen;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("settlement")
@DisplayName("竣工结算：先审计，后付尾款")
class SettlementTest {

    private static final String SUBMIT = "userTask_submitAccount";
    private static final String REVIEW = "userTask_reviewAccount";
    private static final String ENDORSE = "userTask_endorseAccount";
    private static final String AUDIT = "userTask_auditAccount";
    private static final String ANSWER = "userTask_answerAudit";
    private static final String RECOVER = "userTask_recoverPayment";
    private static final String APPLY = "userTask_applyPayment";
    private static final Map<String, Object> AGREE = Map.of("accountStance", "agree");
    private static final Map<String, Object> ACCEPT = Map.of("auditAnswer", "agree");

    @Autowired
    private Player player;

    @Autowired
    private PaymentPlay play;

    @Autowired
    private PaymentRecords records;

    @Autowired
    private Settlements settlements;

    private String project;
    private ProcessInstance settlement;

    @BeforeEach
    void start() {
        project = play.projectAtWork();
        play.start(project);
        play.pay(project, PaymentPlay.payment(2000000, "CENTRAL"));
        play.finish(project);
        settlement = player.start("settlement", project);
    }

    @Test
    @DisplayName("报送、审查、审核、审定，差异和理由都留存；尾款等于审定减已付，付到最后一分才结束")
    void toTheLastFen() {
        assertThat((String) player.variable(project, SUBMIT, "basis"))
                .contains("合同价款7,500,000.00元", "已入账2,000,000.00元");
        player.complete(project, SUBMIT, account(7520000, 20000));
        assertThat(player.unit(player.task(project, REVIEW))).isEqualTo("luanSupervision");
        player.complete(project, REVIEW, AGREE);
        assertThat(player.unit(player.task(project, ENDORSE))).isEqualTo("jinanUrbanInvestment");
        player.complete(project, ENDORSE, AGREE);
        assertThat(player.unit(player.task(project, AUDIT))).isEqualTo("jinanAudit");
        assertThat((String) player.variable(project, AUDIT, "account"))
                .contains("报送金额7,520,000.00元", "- 现场签证 +20,000.00元（监理已签认）", "同意");
        player.complete(project, AUDIT, audit(7400000.01, -119999.99));
        assertThat(player.unit(player.task(project, ANSWER))).isEqualTo(PaymentPlay.CONTRACTOR);
        assertThat(records.settlement(project)).as("没有认可").isEmpty();
        player.complete(project, ANSWER, ACCEPT);

        assertThat(records.settlement(project).orElseThrow().audited()).isEqualTo(Fen.ofYuan("7400000.01"));
        assertThat(settlements.differences(project, SettlementStage.AUDIT, 1))
                .containsExactly(new Difference("外墙工程量", Fen.ofYuan("-119999.99"), "按实测核减"));
        assertThat((String) player.variable(project, APPLY, "basis")).contains("竣工结算审定7,400,000.01元，尾款5,400,000.01元");
        player.complete(project, APPLY, PaymentPlay.lastPayment(5400000.02, "MUNICIPAL"));
        assertThat(reasons(APPLY))
                .contains("审定金额7,400,000.01元减已入账2,000,000.00元的余额5,400,000.01元", "超出0.01元", "JA-3.5-4");
        play.pay(project, PaymentPlay.lastPayment(1000000.0, "CENTRAL"));
        assertThat(player.ended(settlement)).as("尾款只付了一部分").isFalse();
        play.pay(project, PaymentPlay.lastPayment(4400000.01, "MUNICIPAL"));

        assertThat(player.ends(settlement)).containsExactly("endEvent_settled");
        assertThat(records.settlement(project).orElseThrow().isPaidUp()).isTrue();
        assertThat(records.money(project).settlement())
                .startsWith("竣工结算报送7,520,000.00元，审定7,400,000.01元（金审结〔2026〕1号，")
                .endsWith("认可），已付清");
    }

    @Test
    @DisplayName("报送金额与合同价款的差异没有写全：退回，写明差多少")
    void accountNotExplained() {
        player.complete(project, SUBMIT, account(7520000, 19999.99));

        assertThat(player.open(project)).containsExactly(SUBMIT);
        assertThat(reasons(SUBMIT)).contains("差额+20,000.00元逐项列明", "差异合计+19,999.99元", "差0.01元", "JA-3.5-4");
    }

    @Test
    @DisplayName("监理、实施主体不同意：两家意见都列明，退回施工单位；重新报送另记一轮")
    void notEndorsed() {
        player.complete(project, SUBMIT, account(7520000, 20000));
        player.complete(project, REVIEW, Map.of("accountStance", "object", "accountOpinion", "签证重复计入"));
        player.complete(project, ENDORSE, Map.of("accountStance", "object", "accountOpinion", "缺竣工图"));

        assertThat(player.open(project)).containsExactly(SUBMIT);
        assertThat(reasons(SUBMIT)).contains("意见：签证重复计入", "意见：缺竣工图", "JA-3.5-4", "请按意见更正后重新报送");
        player.complete(project, SUBMIT, withoutDifference(7500000));
        player.complete(project, REVIEW, AGREE);
        player.complete(project, ENDORSE, AGREE);
        assertThat(player.open(project)).containsExactly(AUDIT);
        assertThat(settlements.account(project).orElseThrow().round()).isEqualTo(2);
    }

    @Test
    @DisplayName("审计差异没有写全、有暂停支付的付款：不能审定，一次列全；办结后才能审定")
    void auditNotPossible() {
        play.start(project);
        player.complete(project, APPLY, PaymentPlay.payment(1000, "CENTRAL"));
        player.complete(project, "userTask_confirmProgress", PaymentPlay.confirmed());
        player.complete(project, "userTask_auditPayment", Map.of("auditStance", "hold", "auditOpinion", "签证单涉嫌重复"));
        toAudit();
        player.complete(project, AUDIT, audit(7400000, -99999.99));

        assertThat(player.open(project)).contains(AUDIT).doesNotContain(ANSWER);
        assertThat(reasons(AUDIT))
                .contains(
                        "差额-100,000.00元逐项列明",
                        "差0.01元",
                        "1笔付款没有办结",
                        "还有1笔：第2笔 第1期进度款 1,000.00元（审计暂停支付）",
                        "暂停支付的由审计局解除或退回",
                        "JA-3.5-4");
    }

    @Test
    @DisplayName("审定金额超过资金合计一分：不能审定，写明资金缺0.01元")
    void moneyDoesNotCover() {
        player.complete(project, SUBMIT, claimed(7500000));
        player.complete(project, REVIEW, AGREE);
        player.complete(project, ENDORSE, AGREE);
        player.complete(project, AUDIT, audit(8000000.01, 500000.01));

        assertThat(reasons(AUDIT)).contains("审定金额8,000,000.01元", "资金合计8,000,000.00元", "资金缺0.01元", "JA-2-3");
    }

    @Test
    @DisplayName("施工单位有异议：再审一轮，审计局看得到异议；认可前不能申请尾款，认可后不再另行发起付款")
    void objection() {
        toAudit();
        player.complete(project, AUDIT, audit(7400000, -100000));
        player.complete(project, ANSWER, Map.of("auditAnswer", "object", "auditObjection", "外墙应按图纸计量"));
        assertThat((String) player.variable(project, AUDIT, "account")).contains("施工单位的异议：外墙应按图纸计量");
        play.start(project);
        player.complete(project, APPLY, PaymentPlay.lastPayment(1000, "CENTRAL"));
        assertThat(reasons(APPLY)).contains("没有审定的竣工结算", "JA-3.5-4");
        player.complete(project, APPLY, PaymentPlay.withdrawn());

        player.complete(project, AUDIT, audit(7450000, -50000));
        player.complete(project, ANSWER, ACCEPT);
        assertThat(records.settlement(project).orElseThrow().rounds()).isEqualTo(2);
        assertThatThrownBy(() -> play.start(project)).hasMessageContaining("竣工结算已审定为7,450,000.00元，尾款在竣工结算里申请");
    }

    @Test
    @DisplayName("已付的比审定的多：收回多付的，一分不多；收回后结束，资金来源的余额随之恢复")
    void overpaid() {
        toAudit();
        player.complete(project, AUDIT, audit(1999999.99, -5500000.01));
        player.complete(project, ANSWER, ACCEPT);

        assertThat(player.unit(player.task(project, RECOVER))).isEqualTo("jinanFinance");
        assertThat((String) player.variable(project, RECOVER, "overpaid")).contains("审定1,999,999.99元", "多付0.01元");
        assertThatThrownBy(() -> player.complete(project, RECOVER, recovered(0.02)))
                .hasMessageContaining("收回0.02元，多付的是0.01元，超出0.01元");
        Map<String, Object> toAnother = new HashMap<>(recovered(0.01));
        toAnother.put("source", "MUNICIPAL");
        assertThatThrownBy(() -> player.complete(project, RECOVER, toAnother))
                .hasMessageContaining("付出的只有0.00元，超出0.01元。请分别退回原来付款的资金来源（依据 JA-2-3）");
        player.complete(project, RECOVER, recovered(0.01));
        assertThat(player.ends(settlement)).containsExactly("endEvent_settled");
        assertThat(records.left(project)).containsEntry("CENTRAL", Fen.ofYuan("1000000.01"));
    }

    private void toAudit() {
        player.complete(project, SUBMIT, claimed(7500000));
        player.complete(project, REVIEW, AGREE);
        player.complete(project, ENDORSE, AGREE);
    }

    private static Map<String, Object> claimed(double sum) {
        return Map.of("claimedSum", sum);
    }

    /** The line of the round before is taken out again. */
    private static Map<String, Object> withoutDifference(double sum) {
        Map<String, Object> answer = new HashMap<>(claimed(sum));
        answer.put("accountItem1", null);
        return answer;
    }

    private static Map<String, Object> account(double sum, double difference) {
        return Map.of(
                "claimedSum", sum, "accountItem1", "现场签证", "accountAmount1", difference, "accountReason1", "监理已签认");
    }

    private static Map<String, Object> audit(double sum, double difference) {
        return new HashMap<>(Map.of(
                "auditedSum", sum,
                "auditReportNumber", "金审结〔2026〕1号",
                "auditedOn", "2024-11-02",
                "auditItem1", "外墙工程量",
                "auditAmount1", difference,
                "auditReason1", "按实测核减"));
    }

    private static Map<String, Object> recovered(double amount) {
        return Map.of(
                "recoveredAmount", amount, "source", "CENTRAL", "voucher", "收款2026-9", "receivedOn", "2024-11-20");
    }

    private String reasons(String step) {
        return (String) player.variable(project, step, "reasons");
    }
}
