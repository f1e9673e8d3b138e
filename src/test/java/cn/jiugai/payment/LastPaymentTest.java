package cn.jiugai.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers(value = "settlement", district = "haigang")
@DisplayName("HG-5.1-3 拨付尾款：先审计，欠下的补齐、未了的办结才付")
class LastPaymentTest {

    private static final String SUBMIT = "userTask_submitAccount";
    private static final String REVIEW = "userTask_reviewAccount";
    private static final String ENDORSE = "userTask_endorseAccount";
    private static final String AUDIT = "userTask_auditAccount";
    private static final String ANSWER = "userTask_answerAudit";
    private static final String CLEAR = "userTask_clearOpenMatters";
    private static final String RECOVER = "userTask_recoverPayment";
    private static final String ARRANGE = "userTask_arrangePayment";
    private static final Map<String, Object> AGREE = Map.of("accountStance", "agree");
    private static final Map<String, Object> ACCEPT = Map.of("auditAnswer", "agree");

    @Autowired
    private Player player;

    @Autowired
    private HaigangSites sites;

    @Autowired
    private PaymentRecords records;

    @Autowired
    private JdbcClient jdbc;

    private String project;
    private ProcessInstance settlement;

    @BeforeEach
    void begin() {
        project = sites.atWork("yanshanConstruction", LocalDate.of(2026, 4, 10));
        player.start("monthlyPayment", project, Map.of("paidMonth", "2026-05-01", "paidRatio", "80%"));
        player.complete(project, "userTask_reportMonthlyProgress", Map.of("progress", 2500000));
        player.complete(project, "userTask_confirmMonthlyProgress", Map.of("progressStance", "confirm"));
        sites.finish(project, LocalDate.of(2026, 9, 20));
        settlement = player.start("settlement", project);
    }

    @Test
    @DisplayName("当月付款没有付完不能审定；有未办结的信访、欠缴的费用不付尾款，一次列全，办结、补齐后付；尾款等于审定减已付，由两个来源付到最后一分")
    void toTheLastFen() {
        player.complete(project, SUBMIT, claimed(7510000));
        assertThat(reasons(SUBMIT)).contains("差额+10,000.00元逐项列明", "HG-4.2-4");
        player.complete(project, SUBMIT, account(7510000, 10000));
        assertThat(player.unit(player.task(project, REVIEW))).isEqualTo("haigangSupervision");
        player.complete(project, REVIEW, AGREE);
        assertThat(player.unit(player.task(project, ENDORSE))).isEqualTo("haigangRenewal");
        player.complete(project, ENDORSE, AGREE);
        assertThat(player.unit(player.task(project, AUDIT))).isEqualTo("haigangAudit");
        player.complete(project, AUDIT, audit(7400000.01, -109999.99));
        assertThat(reasons(AUDIT)).contains("2026年5月工程款（没有付完）");
        sites.pay(project, "CENTRAL", 2000000);
        player.complete(project, AUDIT, audit(7400000.01, -109999.99));
        assertThat(player.unit(player.task(project, ANSWER))).isEqualTo("yanshanConstruction");
        openPetition();
        owe();
        player.complete(project, ANSWER, ACCEPT);

        assertThat(player.open(project)).containsExactly(CLEAR);
        assertThat(player.unit(player.task(project, CLEAR))).isEqualTo("haigangRenewal");
        assertThat(reasons(CLEAR)).contains("1件信访没有办结", "未办结：第1号信访（工程质量）", "HG-4.1-4");
        assertThat(reasons(CLEAR)).contains("1项没有办结", "支付尾款前容缺事项全部办结", "还差1项", "农民工工资保证金", "HG-5.1-3");
        player.complete(project, CLEAR, Map.of());
        assertThat(player.open(project)).as("还没有办结").containsExactly(CLEAR);
        jdbc.sql("update petition set outcome = 'ACCEPTED', closed_on = date '2026-10-01' where project = ?")
                .param(project)
                .update();
        player.complete(project, CLEAR, Map.of());
        assertThat(reasons(CLEAR)).doesNotContain("信访").contains("还差1项");
        jdbc.sql("update obligation set settled_at = current_timestamp, settled_by = 'test' where project = ?")
                .param(project)
                .update();
        player.complete(project, CLEAR, Map.of());

        assertThat((String) player.variable(project, ARRANGE, "dueBasis")).contains("竣工结算尾款", "应付5,400,000.01元");
        player.complete(project, ARRANGE, HaigangSites.from("MUNICIPAL", 5000000.01));
        assertThat(reasons(ARRANGE)).contains("超出0.01元");
        sites.pay(project, "MUNICIPAL", 5000000);
        assertThat(player.ended(settlement)).as("尾款只付了一部分").isFalse();
        sites.pay(project, "CENTRAL", 400000.01);
        assertThat(player.ends(settlement)).containsExactly("endEvent_settled");
        assertThat(records.settlement(project).orElseThrow().isPaidUp()).isTrue();
        assertThat(records.booked(project)).isEqualTo(Fen.ofYuan("7400000.01"));
    }

    @Test
    @DisplayName("建设单位不同意：退回施工单位；施工单位有异议：审计局再审；多付的收回才结束")
    void objected() {
        sites.pay(project, "CENTRAL", 2000000);
        player.complete(project, SUBMIT, claimed(7500000));
        player.complete(project, REVIEW, AGREE);
        player.complete(project, ENDORSE, Map.of("accountStance", "object", "accountOpinion", "缺竣工图"));
        assertThat(reasons(SUBMIT)).contains("意见：缺竣工图");
        player.complete(project, SUBMIT, claimed(7500000));
        player.complete(project, REVIEW, AGREE);
        player.complete(project, ENDORSE, AGREE);
        player.complete(project, AUDIT, audit(1999999.98, -5500000.02));
        player.complete(project, ANSWER, Map.of("auditAnswer", "object", "auditObjection", "外墙按图施工"));
        assertThat((String) player.variable(project, AUDIT, "account")).contains("外墙按图施工");
        player.complete(project, AUDIT, audit(1999999.99, -5500000.01));
        player.complete(project, ANSWER, ACCEPT);
        assertThat((String) player.variable(project, RECOVER, "overpaid")).contains("多付0.01元");
        player.complete(
                project,
                RECOVER,
                Map.of("recoveredAmount", 0.01, "source", "CENTRAL", "voucher", "收款9", "receivedOn", "2024-11-20"));
        assertThat(player.ends(settlement)).containsExactly("endEvent_settled");
    }

    private void openPetition() {
        jdbc.sql("""
                        insert into petition (instance, project, number, petitioner, channel, subject, text, received_on, person,
                                              recorded_at)
                        values (?, ?, 1, '王某', 'VISIT', 'QUALITY', '外墙渗漏', date '2026-09-25', 'test', current_timestamp)""").params("petition-" + project, project).update();
    }

    /** A fee that was not paid before the permit was issued ahead. */
    private void owe() {
        jdbc.sql("""
                        insert into obligation (project, kind, name, amount_fen, opened_on, due_on)
                        values (?, 'wageDeposit', '农民工工资保证金', 5000000, date '2026-03-01', date '2026-06-01')""").param(project).update();
    }

    private static Map<String, Object> claimed(double sum) {
        return Map.of("claimedSum", sum);
    }

    private static Map<String, Object> account(double sum, double difference) {
        return Map.of(
                "claimedSum", sum, "accountItem1", "现场签证", "accountAmount1", difference, "accountReason1", "监理已签认");
    }

    private static Map<String, Object> audit(double sum, double difference) {
        return new HashMap<>(Map.of(
                "auditedSum", sum,
                "auditReportNumber", "海审结〔2026〕1号",
                "auditedOn", "2024-11-02",
                "auditItem1", "外墙工程量",
                "auditAmount1", difference,
                "auditReason1", "按实测核减"));
    }

    private String reasons(String step) {
        return (String) player.variable(project, step, "reasons");
    }
}
