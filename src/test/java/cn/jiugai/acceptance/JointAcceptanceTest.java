package cn.jiugai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("jointAcceptance")
@DisplayName("联合竣工验收")
class JointAcceptanceTest {

    private static final String AWAIT = "userTask_awaitWorksCompletion";
    private static final String AWAIT_MATTERS = "userTask_awaitMattersSettled";
    private static final String CONVENE = "userTask_conveneJointAcceptance";
    private static final String OPINION = "userTask_giveAcceptanceOpinion";
    private static final Map<String, Object> AGREE = Map.of("stance", "agree");

    @Autowired
    private Player player;

    @Autowired
    private AcceptanceRegister acceptances;

    @Autowired
    private AcceptanceRecords records;

    @Autowired
    private Defects defects;

    @Autowired
    private JdbcClient jdbc;

    private String project;

    @BeforeEach
    void newProject() {
        project = player.newProject();
        player.nameCompanies(project);
    }

    @Test
    @DisplayName("工程完工，各方都同意：实施主体出具意见，备案编号（JA-3.7-2）和结论入登记簿")
    void accepted() {
        completeWorks();
        ProcessInstance acceptance = player.start("jointAcceptance", project);
        assertThat(player.unit(player.task(project, CONVENE))).isEqualTo("jinanUrbanInvestment");
        player.complete(
                project,
                CONVENE,
                Map.of(
                        "filingNumber", "3415-2026-0108",
                        "meetingDay", "2026-10-12",
                        "meetingPlace", "项目现场",
                        "extraParties", java.util.List.of("luanWater")));
        assertThat(player.tasks(project, OPINION).stream().map(player::unit))
                .containsExactlyInAnyOrder(
                        "huaxiaConstruction",
                        "anhuiDesign",
                        "luanSupervision",
                        "luanTesting",
                        "zhongshiCommunity",
                        "jinanResidents",
                        "zhongshiStreet",
                        "jinanHousing",
                        "jinanQualitySafety",
                        "jinanFire",
                        "luanWater");
        player.completeAll(project, OPINION, AGREE);
        assertThat(records.jointlyAccepted(project)).isFalse();
        issue();

        assertThat(player.ended(acceptance)).isTrue();
        assertThat(player.ends(acceptance)).containsExactly("endEvent_jointlyAccepted");
        assertThat(records.jointlyAccepted(project)).isTrue();
        assertThat(records.comprehensivelyAccepted(project)).isFalse();
        assertThat(acceptances.opinions(acceptance.getId())).hasSize(11).allMatch(AcceptanceOpinion::agrees);
        assertThat(jdbc.sql("select filing_number, conclusion_number from acceptance_meeting where project = ?")
                        .param(project)
                        .query()
                        .singleRow())
                .containsValues("3415-2026-0108", "金竣验〔2026〕8号");
    }

    @Test
    @DisplayName("工程还没完工：不能组织联合验收，写明原因；完工后重新核对才能组织")
    void worksNotCompleted() {
        player.start("jointAcceptance", project);

        player.assertKeptWaiting(project, AWAIT, "要求联合竣工验收前有1份完工登记，现为0份，缺1份", "完工前不得组织联合验收", "JA-3.7-1");

        completeWorks();
        player.complete(project, AWAIT, Map.of());
        assertThat(player.open(project)).containsExactly(CONVENE);
    }

    @Test
    @DisplayName("居民代表一家不同意就不通过：缺陷逐项整改、由提出者复查，再召集各方重新验收，两轮意见都在")
    void oneRefuses() {
        completeWorks();
        ProcessInstance acceptance = player.start("jointAcceptance", project);
        convene();
        player.completeAsUnit(project, OPINION, "jinanResidents", refuse("3号楼屋面渗漏", "contractor"));
        player.completeAsUnit(project, OPINION, "luanSupervision", refuse("竣工图缺地下管线", "designer"));
        player.completeAll(project, OPINION, AGREE);

        assertThat(player.tasks(project, "userTask_rectifyFinding").stream().map(player::unit))
                .containsExactlyInAnyOrder("huaxiaConstruction", "anhuiDesign");
        player.completeAll(project, "userTask_rectifyFinding", Map.of("measures", "已返工", "finishedOn", "2026-10-20"));
        assertThat(player.tasks(project, "userTask_recheckFinding").stream().map(player::unit))
                .containsExactlyInAnyOrder("jinanResidents", "luanSupervision");
        player.completeAsUnit(project, "userTask_recheckFinding", "jinanResidents", Map.of("recheck", "accepted"));
        assertThat(player.open(project)).as("还有一处没有复查，不能重新验收").containsExactly("userTask_recheckFinding");
        player.completeAll(project, "userTask_recheckFinding", Map.of("recheck", "accepted"));

        assertThat(player.open(project)).containsExactly(CONVENE);
        assertThat((String) player.variable(project, CONVENE, "reasons"))
                .contains(
                        "10家中8家同意",
                        "居民代表（示例）不同意：3号楼屋面渗漏（责任单位：皖西建设集团（示例））",
                        "六安建设监理公司（示例）不同意：竣工图缺地下管线（责任单位：皖西建筑设计院（示例））",
                        "JA-3.7-1");
        assertThat(records.jointlyAccepted(project)).isFalse();

        convene();
        player.completeAll(project, OPINION, AGREE);
        issue();
        assertThat(player.ended(acceptance)).isTrue();
        assertThat(records.jointlyAccepted(project)).isTrue();
        assertThat(defects.newest(acceptance.getId())).isEmpty();
        assertThat(jdbc.sql("""
                        select m.round, count(*) as refusals from acceptance_opinion o
                        join acceptance_meeting m on m.id = o.meeting
                        where m.project = ? and not o.agrees group by m.round""").param(project).query().listOfRows())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.values()).extracting(Object::toString).containsExactly("1", "2"));
    }

    @Test
    @DisplayName("JA-2-6 有一件居民收费问题没有办结：各方都同意也不出具意见，写明哪一件；办结后才出具")
    void openChargeCase() {
        completeWorks();
        ProcessInstance acceptance = player.start("jointAcceptance", project);
        convene();
        raiseCharge();
        player.completeAll(project, OPINION, AGREE);
        assertThat(player.open(project)).containsExactly("userTask_answerCharge", AWAIT_MATTERS);
        assertThat((String) player.variable(project, AWAIT_MATTERS, "reasons"))
                .contains("1件没有办结", "还差1件：第1号 六安市燃气公司“管道检测费”", "JA-2-6", "办结前不得出具验收意见");
        player.complete(project, AWAIT_MATTERS, Map.of());
        assertThat(player.open(project)).contains(AWAIT_MATTERS);

        settleCharge();
        player.complete(project, AWAIT_MATTERS, Map.of());
        issue();
        assertThat(player.ended(acceptance)).isTrue();
    }

    @Test
    @DisplayName("JA-2-6 正在出具意见时又反映收费问题：不能出具，写明哪一件；办结后才能")
    void chargeCaseWhileIssuing() {
        completeWorks();
        ProcessInstance acceptance = player.start("jointAcceptance", project);
        convene();
        player.completeAll(project, OPINION, AGREE);
        raiseCharge();

        assertThatThrownBy(this::issue)
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("现为1件没有办结")
                .hasMessageContaining("还差1件：第1号 六安市燃气公司“管道检测费”")
                .hasMessageContaining("JA-2-6")
                .hasMessageContaining("请督促专营单位退费、取消或说明依据");
        assertThat(records.jointlyAccepted(project)).isFalse();
        settleCharge();
        issue();
        assertThat(player.ended(acceptance)).isTrue();
    }

    private void raiseCharge() {
        player.startMatter("zhongshiStreet", "utilityChargeCase", project);
        player.complete(
                project,
                "userTask_raiseCharge",
                Map.of(
                        "utility", "gasSupply",
                        "chargeFault", "UNDECLARED",
                        "chargeItem", "管道检测费",
                        "chargePlace", "甲小区3栋",
                        "chargeFacts", "改造期间向住户收取"));
    }

    private void settleCharge() {
        player.complete(
                project,
                "userTask_answerCharge",
                Map.of("chargeAnswer", "CANCEL", "correctedOn", "2026-10-15", "answerText", "已取消"));
        player.complete(
                project, "userTask_decideCharge", Map.of("chargeDecision", "CORRECTED", "decisionOpinion", "已核实"));
    }

    private void completeWorks() {
        jdbc.sql("insert into construction (project, completed_on) values (?, date '2026-09-28')")
                .param(project)
                .update();
    }

    private void convene() {
        player.complete(
                project,
                CONVENE,
                Map.of("filingNumber", "3415-2026-0108", "meetingDay", "2026-10-12", "meetingPlace", "项目现场"));
    }

    private void issue() {
        player.complete(
                project,
                "userTask_issueJointAcceptance",
                Map.of("conclusionNumber", "金竣验〔2026〕8号", "concludedOn", "2026-10-15"));
    }

    private static Map<String, Object> refuse(String defect, String responsible) {
        return Map.of("stance", "refuse", "defect", defect, "responsible", responsible);
    }
}
