package cn.jiugai.handover;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.Lesson;
import cn.jiugai.project.Lessons;
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
@Covers("handover")
@DisplayName("移交管养")
class HandoverTest {

    private static final String AWAIT = "userTask_awaitCompletionAcceptance";
    private static final String FACTS = "userTask_stateManagementFacts";
    private static final String HIRE = "userTask_hirePropertyFirm";
    private static final String ASK = "userTask_askOwners";
    private static final String WAY = "userTask_chooseManagementWay";
    private static final String AGREE = "userTask_agreeUpkeep";
    private static final String HAND_OVER = "userTask_handOverProject";
    private static final String LESSONS = "userTask_noteLessons";

    @Autowired
    private Player player;

    @Autowired
    private HandoverRegister handovers;

    @Autowired
    private Lessons lessons;

    @Autowired
    private ManagementRegister managements;

    @Autowired
    private HandoverRecords records;

    @Autowired
    private Offices offices;

    @Autowired
    private JdbcClient jdbc;

    private String project;

    @BeforeEach
    void newProject() {
        project = player.newProject();
        player.nameCompanies(project);
    }

    @Test
    @DisplayName("综合验收还没通过：不得移交，写明原因；通过后重新核对才能移交")
    void completionAcceptanceFirst() {
        player.start("handover", project);

        player.assertKeptWaiting(project, AWAIT, "要求移交前有1次综合验收通过，现为0次，缺1次", "通过前不得移交", "JA-3-1");

        accept();
        player.complete(project, AWAIT, Map.of());
        assertThat(player.open(project)).containsExactly(FACTS);
    }

    @Test
    @DisplayName("已有物业：由现有企业续管，明确责任后移交")
    void keepsTheFirm() {
        accept();
        ProcessInstance handover = player.start("handover", project);
        assertThat(player.unit(player.task(project, FACTS))).isEqualTo("zhongshiStreet");
        Map<String, Object> facts = facts("yes", "no");
        facts.put("propertyFirm", "jinanProperty");
        player.complete(project, FACTS, facts);

        assertThat(player.open(project)).containsExactly(AGREE);
        assertThat(handovers.get(handover.getId()).road()).isEqualTo(ManagementRoad.KEEP);
        assertThat(offices.holder(Player.JINAN, project, "propertyManager").map(Unit::id))
                .contains("jinanProperty");
        assertThat((String) player.variable(project, AGREE, "managementFacts"))
                .contains("由现有企业续管", "管理单位：金安物业服务公司（示例）");
        agree();
        assertThat(records.of(project)).isEmpty();
        handOver();

        assertThat(player.ended(handover)).isTrue();
        assertThat(player.ends(handover)).containsExactly("endEvent_projectHandedOver");
        assertThat(records.of(project))
                .contains(new HandoverRecords.HandedOver("金安物业服务公司（示例）", "房屋、管线、绿化日常维护", LocalDate.of(2026, 11, 25)));
        assertThat(jdbc.sql("select owners_committee, received_by from handover where project = ?")
                        .param(project)
                        .query()
                        .singleRow())
                .containsValues("尚未成立", "社区王某");
    }

    @Test
    @DisplayName("没有物业、有业主大会：由业主大会选聘，物业服务合同入登记簿")
    void assemblyHires() {
        accept();
        ProcessInstance handover = player.start("handover", project);
        player.complete(project, FACTS, facts("no", "yes"));
        assertThat(player.open(project)).containsExactly(HIRE);
        assertThat(player.unit(player.task(project, HIRE))).isEqualTo("jinanResidents");
        player.complete(
                project,
                HIRE,
                Map.of(
                        "hiredFirm", "jinanProperty",
                        "assemblyDay", "2026-11-08",
                        "contractNumber", "JA-WY-2026-03",
                        "contractSignedOn", "2026-11-12",
                        "contractMonths", 36));

        assertThat(managements.contract(handover.getId()))
                .contains(new ServiceContract(
                        "jinanProperty", LocalDate.of(2026, 11, 8), "JA-WY-2026-03", LocalDate.of(2026, 11, 12), 36));
        assertThat(offices.holder(Player.JINAN, project, "propertyManager").map(Unit::id))
                .contains("jinanProperty");
        agree();
        assertThat((String) player.variable(project, HAND_OVER, "managementFacts"))
                .contains("物业服务合同：JA-WY-2026-03（2026-11-12签订，36个月）", "管养责任：房屋、管线、绿化日常维护");
        handOver();
        assertThat(player.ended(handover)).isTrue();
        assertThat(records.of(project))
                .get()
                .extracting(HandoverRecords.HandedOver::managingUnit)
                .isEqualTo("金安物业服务公司（示例）");
    }

    @Test
    @DisplayName("没有物业、暂无业主大会：社区征求业主意见，户数超过小区总户数的退回；街道定为居民自管后移交")
    void streetChooses() {
        accept();
        ProcessInstance handover = player.start("handover", project);
        player.complete(project, FACTS, facts("no", "no"));
        assertThat(player.unit(player.task(project, ASK))).isEqualTo("zhongshiCommunity");
        ask(20, 30, 140, 13);

        assertThat(player.open(project)).containsExactly(ASK);
        assertThat((String) player.variable(project, ASK, "reasons"))
                .contains("要求征求意见户数不超过小区总户数200户，现为203户，多3户", "JA-3.8-3");
        ask(20, 30, 140, 10);
        assertThat((String) player.variable(project, WAY, "ownersOpinions")).contains("托管：20户", "居民自管：140户");
        player.complete(project, WAY, Map.of("managementWay", "SELF_MANAGEMENT", "wayReason", "190户中140户同意居民自管"));
        Map<String, Object> upkeep = upkeep();
        upkeep.put("managingUnit", "甲乙小区居民自管小组");
        player.complete(project, AGREE, upkeep);
        handOver();

        assertThat(player.ended(handover)).isTrue();
        assertThat(handovers.get(handover.getId()).way()).isEqualTo(ManagementWay.SELF_MANAGEMENT);
        assertThat(managements.opinions(handover.getId())).contains(new OwnersOpinions(20, 30, 140, 10));
        assertThat(records.of(project))
                .get()
                .extracting(HandoverRecords.HandedOver::managingUnit)
                .isEqualTo("甲乙小区居民自管小组");
    }

    @Test
    @DisplayName("没有管理单位、没写管养责任：不得移交，点名缺什么")
    void nobodyInCharge() {
        accept();
        player.start("handover", project);
        player.complete(project, FACTS, facts("no", "no"));
        ask(0, 120, 20, 0);
        player.complete(project, WAY, Map.of("managementWay", "SOCIAL_ORGANISATION", "wayReason", "120户同意社会组织代管"));
        player.complete(project, AGREE, Map.of());

        assertThat(player.open(project)).containsExactly(AGREE);
        assertThat((String) player.variable(project, AGREE, "reasons"))
                .contains("要求移交前书面明确管理单位和管养责任2项，现为0项，缺2项：管理单位、管养责任", "落实前不得移交", "JA-3.8-1");
        Map<String, Object> upkeep = upkeep();
        upkeep.put("managingUnit", "金安社区服务中心");
        player.complete(project, AGREE, upkeep);
        assertThat(player.unit(player.task(project, HAND_OVER))).isEqualTo("jinanUrbanInvestment");
    }

    private void accept() {
        jdbc.sql("""
                        insert into acceptance_meeting (instance, round, project, kind, held_on, place, passed,
                                                        conclusion_number, concluded_on)
                        values (?, 1, ?, 'COMPREHENSIVE', date '2026-10-28', '项目现场', true, '8号', date '2026-11-01')""").params("comprehensive-" + project, project).update();
    }

    private static Map<String, Object> facts(String propertyManagement, String ownersAssembly) {
        return new HashMap<>(Map.of(
                "propertyManagement", propertyManagement,
                "ownersAssembly", ownersAssembly,
                "partyOrganisation", "云路社区党委",
                "residentsCommittee", "云路社区居委会",
                "ownersCommittee", "尚未成立",
                "propertySide", "尚未成立"));
    }

    private void ask(int trusteeship, int socialOrganisation, int selfManagement, int noOpinion) {
        player.complete(
                project,
                ASK,
                Map.of(
                        "forTrusteeship", trusteeship,
                        "forSocialOrganisation", socialOrganisation,
                        "forSelfManagement", selfManagement,
                        "noOpinion", noOpinion,
                        "ownersAskedOn", "2026-11-10"));
    }

    private static Map<String, Object> upkeep() {
        return new HashMap<>(Map.of("upkeepDuties", "房屋、管线、绿化日常维护"));
    }

    private void agree() {
        player.complete(project, AGREE, upkeep());
    }

    private void handOver() {
        player.complete(project, HAND_OVER, Map.of("handedOverOn", "2026-11-25", "receivedBy", "社区王某"));
        assertThat(player.unit(player.task(project, LESSONS))).isEqualTo("jinanHousing");
        player.complete(project, LESSONS, Map.of("worked", "逐栋公示", "improve", "管线提前对接"));
        assertThat(lessons.of("jinan", 2026))
                .contains(new Lesson("jinan", 2026, project, "逐栋公示", "管线提前对接", "jinanHousing"));
    }
}
