package cn.jiugai.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.AcceptanceHolds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("utilityChargeCase")
@DisplayName("收费问题处理")
class UtilityChargeCaseTest {

    private static final String RAISE = "userTask_raiseCharge";
    private static final String ANSWER = "userTask_answerCharge";
    private static final String DECIDE = "userTask_decideCharge";

    @Autowired
    private Player player;

    @Autowired
    private Charges charges;

    @Autowired
    private FundingRecords records;

    @Autowired
    private AcceptanceHolds holds;

    private String project;

    @BeforeEach
    void declare() {
        project = player.newProject();
        charges.declare(project, "luanGas", List.of(new Charge("户内安装费", "每户1200元", "六发改价〔2023〕15号")), "luanGas");
    }

    @Test
    @DisplayName("社区发现没有申报的收费：燃气公司退足，区住建局认定已纠正，销号")
    void refunded() {
        raise("UNDECLARED", "管道检测费", 300.0);
        assertThat(records.openChargeCases(project)).containsExactly(new OpenChargeCase(1, "六安市燃气公司", "管道检测费"));
        assertThat(player.unit(player.task(project, ANSWER))).isEqualTo("luanGas");
        answer(Map.of("chargeAnswer", "REFUND", "refund", 299.99, "correctedOn", "2026-09-10", "answerText", "已退"));
        assertThat(player.unit(player.task(project, DECIDE))).isEqualTo("jinanHousing");
        assertThat((String) player.variable(project, DECIDE, "answer")).isEqualTo("退费，退还299.99元，日期2026-09-10。已退");
        decide("CORRECTED");
        assertThat(player.open(project)).containsExactly(ANSWER);
        assertThat(reasons()).contains("六安市燃气公司退费299.99元", "已收的300.00元全部退还", "还差0.01元", "JA-2-6", "退足后重新答复");

        answer(Map.of("chargeAnswer", "REFUND", "refund", 300, "correctedOn", "2026-09-12", "answerText", "已退足"));
        decide("CORRECTED");
        assertThat(player.open(project)).isEmpty();
        assertThat(records.openChargeCases(project)).isEmpty();
    }

    @Test
    @DisplayName("JA-2-6 已向居民收了钱，只取消收费不算纠正；退费日期不能是没有到的日子")
    void cancelledWithoutRefund() {
        raise("UNDECLARED", "管道检测费", 300.0);
        answer(Map.of("chargeAnswer", "CANCEL", "correctedOn", "2026-09-10", "answerText", "以后不收"));
        decide("CORRECTED");
        assertThat(reasons()).contains("六安市燃气公司取消收费，没有退费", "已收的300.00元全部退还", "还差300.00元", "JA-2-6");
        assertThatThrownBy(() -> answer(Map.of(
                        "chargeAnswer", "REFUND", "refund", 300, "correctedOn", "2199-01-01", "answerText", "到时退")))
                .hasMessageContaining("退费或取消的日期")
                .hasMessageContaining("不晚于今天");
        assertThat(records.openChargeCases(project)).hasSize(1);
    }

    @Test
    @DisplayName("说明依据却没有申报过：不能认定有依据；指明已申报的项目才行")
    void justified() {
        raise("BUNDLED", "安装费", null);
        answer(Map.of("chargeAnswer", "JUSTIFY", "answerText", "按文件收取"));
        decide("JUSTIFIED");
        assertThat(reasons()).contains("已申报1项收费，答复没有指明其中一项", "缺对应的申报项目", "JA-2-6");

        answer(Map.of("chargeAnswer", "JUSTIFY", "declaredCharge", "户内安装费", "answerText", "按申报的标准收取"));
        decide("JUSTIFIED");
        assertThat(records.openChargeCases(project)).isEmpty();
    }

    @Test
    @DisplayName("区住建局退回：带意见再答复；情况不属实的销号")
    void returned() {
        raise("RIDING_ALONG", "保险费", null);
        answer(Map.of("chargeAnswer", "CANCEL", "correctedOn", "2026-09-10", "answerText", "不再收取"));
        player.complete(project, DECIDE, Map.of("chargeDecision", "RETURNED", "decisionOpinion", "请附取消通知"));
        assertThat(reasons()).contains("区住建局意见：请附取消通知", "JA-2-6");
        answer(Map.of("chargeAnswer", "CANCEL", "correctedOn", "2026-09-10", "answerText", "通知已附"));
        decide("UNFOUNDED");
        assertThat(records.openChargeCases(project)).isEmpty();
    }

    @Test
    @DisplayName("发起有误：撤销，不立案")
    void withdrawn() {
        player.startMatter("zhongshiStreet", "utilityChargeCase", project);
        player.complete(project, RAISE, Map.of("withdrawn", true));

        assertThat(player.open(project)).isEmpty();
        assertThat(records.openChargeCases(project)).isEmpty();
    }

    @Test
    @DisplayName("JA-2-6 施工期间社区反映的，没有办结时两次验收都出具不了意见，写明第几号、哪家、哪项")
    void holdsBothAcceptances() {
        raise("UNDECLARED", "管道检测费", 300.0);
        assertThat(holds.check(project).reasons())
                .contains("1件没有办结", "还差1件：第1号 六安市燃气公司“管道检测费”", "JA-2-6", "请督促专营单位退费、取消或说明依据");
        answer(Map.of("chargeAnswer", "REFUND", "refund", 300, "correctedOn", "2026-09-12", "answerText", "已退足"));
        decide("CORRECTED");
        assertThat(holds.check(project).passed()).isTrue();
    }

    private void raise(String fault, String item, Double amount) {
        player.startMatter("zhongshiCommunity", "utilityChargeCase", project);
        assertThat(player.unit(player.task(project, RAISE))).isEqualTo("zhongshiCommunity");
        assertThat((String) player.variable(project, RAISE, "charges")).contains("户内安装费 每户1200元");
        Map<String, Object> raised = new HashMap<>(Map.of(
                "utility", "gasSupply",
                "chargeFault", fault,
                "chargeItem", item,
                "chargePlace", "甲小区3栋",
                "chargeFacts", "改造期间向住户收取"));
        if (amount != null) {
            raised.put("chargeAmount", amount);
        }
        player.complete(project, RAISE, raised);
    }

    private void answer(Map<String, Object> answer) {
        player.complete(project, ANSWER, answer);
    }

    private void decide(String decision) {
        player.complete(project, DECIDE, Map.of("chargeDecision", decision, "decisionOpinion", "已核实"));
    }

    private String reasons() {
        return (String) player.variable(player.task(project, ANSWER), "reasons");
    }
}
