package cn.jiugai.permit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("permits")
@DisplayName("审批手续")
class PermitsTest {

    private static final String FACTS = "userTask_stateProjectFacts";
    private static final String APPROVE = "userTask_approveProcedure";
    private static final Map<String, Object> GRANTED =
            Map.of("outcome", "granted", "documentNumber", "金批〔2026〕12号", "issuedOn", "2026-03-20");

    @Autowired
    private Player player;

    @Autowired
    private PermitRegister permits;

    @Autowired
    private PermitRecords records;

    @Autowired
    private JdbcClient jdbc;

    private String project;
    private ProcessInstance process;

    @BeforeEach
    void start() {
        project = player.newProject();
        player.nameCompanies(project);
        process = player.start("permits", project);
    }

    @Test
    @DisplayName("需审查的项目：五项手续分到四个部门并行办理，全部批准后核发施工许可证")
    void reviewed() {
        assertThat(player.unit(player.task(project, FACTS))).isEqualTo("jinanUrbanInvestment");
        player.complete(
                project, FACTS, facts(Map.of("planningChange", true, "landChange", true, "mainStructure", true)));
        assertThat(permits.procedures(project)).hasSize(8);
        assertThat(procedure("fireReview").needed()).isFalse();
        assertThat(procedure("fireReview").reason()).isEqualTo("不涉及消防设施");
        request();

        assertThat(player.tasks(project, APPROVE))
                .extracting(player::unit)
                .containsExactlyInAnyOrder(
                        "jinanDevelopmentReform",
                        "jinanFinance",
                        "jinanNaturalResources",
                        "jinanNaturalResources",
                        "jinanHousing");
        assertThat(player.tasks(project, APPROVE))
                .extracting(Task::getName)
                .contains("审批单项手续：用地", "审批单项手续：规划许可", "审批单项手续：施工图审查");
        player.completeAll(project, APPROVE, GRANTED);
        assertThat(permits.approval(project, "land")).matches(Approval::granted, "用地已批准");
        assertThat(permits.approval(project, "land").grantedAt())
                .isAfterOrEqualTo(permits.approval(project, "land").requestedAt());
        assertThat(records.constructionPermit(project)).isEmpty();
        issuePermit();

        assertThat(player.ends(process)).containsExactly("endEvent_permitIssued");
        assertThat(player.ended(process)).isTrue();
        assertThat(records.constructionPermit(project)).contains("341502202603200101");
        assertThat(permits.approval(project, "constructionPermit").unit()).isEqualTo("jinanApproval");
    }

    @Test
    @DisplayName("低风险、不动主体结构、建设单位已承诺：免审，承诺书存档，清单写明理由")
    void waived() {
        player.complete(project, FACTS, facts(commitment("jinanUrbanInvestment", "2026-03-01")));
        assertThat(player.open(project)).containsExactly("userTask_fileCommitment");
        assertThat(procedure("drawingReview").needed()).isFalse();
        assertThat(procedure("drawingReview").reason()).contains("低风险", "告知承诺");
        player.complete(project, "userTask_fileCommitment", Map.of("commitmentSignatory", "张某"));
        assertThat(jdbc.sql("select commitment_signatory from permit_facts where project = ?")
                        .param(project)
                        .query(String.class)
                        .list())
                .containsExactly("张某");
        assertThat((String) player.variable(project, "userTask_requestProcedures", "procedureList"))
                .contains("- 施工图审查：不办，", "- 立项：需办，列入年度计划的项目均需立项");
        request();

        assertThat(player.tasks(project, APPROVE))
                .extracting(player::unit)
                .containsExactlyInAnyOrder("jinanDevelopmentReform", "jinanFinance");
    }

    @Test
    @DisplayName("申请免审而没有承诺书：退回，点名承诺书；改为审查后继续")
    void withoutCommitment() {
        player.complete(project, FACTS, facts(Map.of("drawingReviewWaived", true, "commitmentSigned", false)));

        assertThat(player.open(project)).containsExactly(FACTS);
        assertThat((String) player.variable(project, FACTS, "reasons"))
                .contains("满足2项", "缺1项：建设单位已签署告知承诺书", "取消“免施工图审查”", "JA-4.5-2");
        player.complete(project, FACTS, facts(Map.of()));
        assertThat(player.open(project)).containsExactly("userTask_requestProcedures");
        assertThat(procedure("drawingReview").needed()).isTrue();
    }

    @Test
    @DisplayName("承诺书由设计单位签署，或签署日期还没到：都不算建设单位承诺")
    void wrongCommitment() {
        player.complete(project, FACTS, facts(commitment("anhuiDesign", "2026-03-01")));
        assertThat((String) player.variable(project, FACTS, "reasons")).contains("建设单位已签署告知承诺书");

        player.complete(project, FACTS, facts(commitment("jinanUrbanInvestment", "2099-01-01")));
        assertThat((String) player.variable(project, FACTS, "reasons")).contains("建设单位已签署告知承诺书");
        assertThat(player.open(project)).containsExactly(FACTS);
    }

    @Test
    @DisplayName("有承诺书但涉及主体结构、风险不低：退回，两项都点名")
    void riskyStructure() {
        Map<String, Object> facts = facts(commitment("jinanUrbanInvestment", "2026-03-01"));
        facts.put("mainStructure", true);
        facts.put("risk", "MEDIUM");
        player.complete(project, FACTS, facts);

        assertThat((String) player.variable(project, FACTS, "reasons"))
                .contains("满足1项", "缺2项：低风险（填报为一般风险）；不涉及建筑主体结构变动", "JA-4.5-2");
    }

    @Test
    @DisplayName("规划、财评退回补正：不能申请施工许可，重新申报只办这两项")
    void twoSentBack() {
        player.complete(project, FACTS, facts(Map.of("planningChange", true)));
        request();
        player.completeAsUnit(
                project, APPROVE, "jinanNaturalResources", Map.of("outcome", "returned", "objection", "缺总平面图"));
        player.completeAsUnit(project, APPROVE, "jinanFinance", Map.of("outcome", "returned", "objection", "缺工程量清单"));
        player.completeAll(project, APPROVE, GRANTED);

        assertThat(player.open(project)).containsExactly("userTask_requestProcedures");
        assertThat((String) player.variable(project, "userTask_requestProcedures", "reasons"))
                .contains("需办4项、批准2项", "缺“规划许可”：六安市自然资源和规划局金安分局退回，缺总平面图", "JA-3.5-5")
                .contains("缺“财政评审”：金安区财政局退回，缺工程量清单", "JA-4.5-1");
        request();
        assertThat(player.tasks(project, APPROVE))
                .extracting(player::unit)
                .containsExactlyInAnyOrder("jinanNaturalResources", "jinanFinance");
        player.completeAll(project, APPROVE, GRANTED);
        assertThat((String) player.variable(project, "userTask_applyConstructionPermit", "procedureList"))
                .contains("- 规划许可：已批准，当日办结");
    }

    private void request() {
        player.complete(project, "userTask_requestProcedures", Map.of("applicant", "李某 0564-0000000"));
    }

    private void issuePermit() {
        player.complete(project, "userTask_applyConstructionPermit", Map.of("permitApplicant", "李某 0564-0000000"));
        Task permit = player.task(project, "userTask_issueConstructionPermit");
        assertThat(player.unit(permit)).isEqualTo("jinanApproval");
        player.complete(permit, Map.of("permitNumber", "341502202603200101", "permitIssuedOn", "2026-04-10"));
    }

    private Procedure procedure(String id) {
        return permits.procedures(project).stream()
                .filter(procedure -> procedure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> commitment(String unit, String day) {
        return Map.of(
                "drawingReviewWaived",
                true,
                "commitmentSigned",
                true,
                "commitmentUnit",
                unit,
                "commitmentSignedOn",
                day);
    }

    /** A project of public money, low risk, whose drawings are reviewed; and what is different. */
    private static Map<String, Object> facts(Map<String, Object> different) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "publicFunds", true,
                "landChange", false,
                "planningChange", false,
                "fireWorks", false,
                "civilDefence", false,
                "mainStructure", false,
                "risk", "LOW",
                "drawingReviewWaived", false));
        facts.putAll(different);
        return facts;
    }
}
