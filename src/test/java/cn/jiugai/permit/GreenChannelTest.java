package cn.jiugai.permit;

import static cn.jiugai.permit.PermitPlay.APPROVE;
import static cn.jiugai.permit.PermitPlay.FACTS;
import static cn.jiugai.permit.PermitPlay.REQUEST;
import static cn.jiugai.permit.PermitPlay.commitment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("greenChannel")
@DisplayName("绿色通道审批")
class GreenChannelTest {

    @Autowired
    private Player player;

    @Autowired
    private PermitPlay play;

    @Autowired
    private PermitRegister permits;

    @Autowired
    private ApprovalRegister approvals;

    @Autowired
    private PermitRecords permitRecords;

    @Autowired
    private FurtherProcedures further;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private WorkCalendar calendar;

    private String project;
    private ProcessInstance channel;

    @BeforeEach
    void start() {
        project = player.newProject();
        player.nameCompanies(project);
        channel = player.start("greenChannel", project);
    }

    @Test
    @DisplayName("需审查的项目：六项手续分到四个部门并行办理，各有各的时限；不办的写明理由")
    void reviewed() {
        assertThat(player.unit(player.task(project, FACTS))).isEqualTo("jinanUrbanInvestment");
        play.state(project, Map.of("planningChange", true, "landChange", true, "mainStructure", true));
        assertThat(permits.procedures(project)).hasSize(11);
        assertThat(procedure("fireReview").needed()).isFalse();
        assertThat(procedure("fireReview").reason()).isEqualTo("不涉及消防设施");
        play.request(project);

        assertThat(player.tasks(project, APPROVE))
                .extracting(player::unit)
                .containsExactlyInAnyOrder(
                        "jinanDevelopmentReform",
                        "jinanFinance",
                        "jinanNaturalResources",
                        "jinanNaturalResources",
                        "jinanHousing",
                        "jinanHousing");
        assertThat(player.tasks(project, APPROVE))
                .extracting(Task::getName)
                .contains("审批单项手续：用地", "审批单项手续：规划许可", "审批单项手续：建筑设计审查", "审批单项手续：施工图审查");
        play.grantAll(project);

        assertThat(player.ended(channel)).isTrue();
        assertThat(player.ends(channel)).containsExactly("endEvent_proceduresGranted");
        assertThat(approvals.approval(project, "land")).matches(Approval::granted, "用地已批准");
    }

    @Test
    @DisplayName("低风险、不动主体结构、建设单位已承诺：免审，承诺书存档，清单写明理由")
    void waived() {
        play.state(project, commitment("jinanUrbanInvestment", "2026-03-01"));
        assertThat(player.open(project)).containsExactly("userTask_fileCommitment");
        assertThat(procedure("drawingReview").needed()).isFalse();
        assertThat(procedure("drawingReview").reason()).contains("低风险", "告知承诺");
        player.complete(project, "userTask_fileCommitment", Map.of("commitmentSignatory", "张某"));
        assertThat(jdbc.sql("select commitment_signatory from permit_facts where project = ?")
                        .param(project)
                        .query(String.class)
                        .list())
                .containsExactly("张某");
        assertThat((String) player.variable(project, REQUEST, "procedureList"))
                .contains("- 施工图审查：不办，", "- 立项：需办，列入年度计划的项目均需立项，时限5个工作日");
        play.request(project);

        assertThat(player.tasks(project, APPROVE))
                .extracting(player::unit)
                .containsExactlyInAnyOrder("jinanDevelopmentReform", "jinanFinance");
    }

    @Test
    @DisplayName("申请免审而没有承诺书：退回，点名承诺书；改为审查后继续")
    void withoutCommitment() {
        play.state(project, Map.of("drawingReviewWaived", true, "commitmentSigned", false));

        assertThat(player.open(project)).containsExactly(FACTS);
        assertThat(reasons()).contains("满足2项", "缺1项：建设单位已签署告知承诺书", "取消“免施工图审查”", "JA-4.5-2");
        play.state(project, Map.of());
        assertThat(player.open(project)).containsExactly(REQUEST);
        assertThat(procedure("drawingReview").needed()).isTrue();
    }

    @Test
    @DisplayName("承诺书由设计单位签署，或签署日期还没到：都不算建设单位承诺")
    void wrongCommitment() {
        play.state(project, commitment("anhuiDesign", "2026-03-01"));
        assertThat(reasons()).contains("建设单位已签署告知承诺书");

        play.state(project, commitment("jinanUrbanInvestment", "2099-01-01"));
        assertThat(reasons()).contains("建设单位已签署告知承诺书");
        assertThat(player.open(project)).containsExactly(FACTS);
    }

    @Test
    @DisplayName("有承诺书但一般风险：退回，点名风险；涉及主体结构：两项都点名")
    void riskyStructure() {
        Map<String, Object> facts = new HashMap<>(commitment("jinanUrbanInvestment", "2026-03-01"));
        facts.put("risk", "MEDIUM");
        play.state(project, facts);
        assertThat(reasons()).contains("满足2项", "缺1项：低风险（填报为一般风险）", "JA-4.5-2");

        facts.put("mainStructure", true);
        play.state(project, facts);
        assertThat(reasons()).contains("满足1项", "缺2项：低风险（填报为一般风险）；不涉及建筑主体结构变动", "JA-4.5-2");
    }

    @Test
    @DisplayName("后来动了主体结构：重新确定手续，已批准的不重办，正在办的不另办，只申报新增的")
    void factsChange() {
        play.state(project, commitment("jinanUrbanInvestment", "2026-03-01"));
        player.complete(project, "userTask_fileCommitment", Map.of("commitmentSignatory", "张某"));
        play.request(project);
        player.completeAsUnit(project, APPROVE, "jinanDevelopmentReform", PermitPlay.GRANTED);

        player.startMatter("jinanUrbanInvestment", "greenChannel", project);
        play.state(project, Map.of("mainStructure", true));
        assertThat((String) player.variable(project, REQUEST, "procedureList"))
                .contains("- 立项：已批准", "- 财政评审：审批中（%s申报），时限7个工作日".formatted(calendar.today()))
                .contains("- 施工图审查：需办", "- 建筑设计审查：需办");
        play.request(project);

        assertThat(player.tasks(project, APPROVE))
                .extracting(Task::getName)
                .containsExactlyInAnyOrder("审批单项手续：财政评审", "审批单项手续：施工图审查", "审批单项手续：建筑设计审查");
        play.grantAll(project);
        assertThat(player.ended(channel)).isTrue();
        assertThat(player.open(project)).isEmpty();
    }

    @Test
    @DisplayName("单项审批流程被删除：从旁再办一次，没有结果的重新申报、重新计时，其他的不动")
    void approvalDeleted() {
        play.state(project, Map.of("planningChange", true));
        play.request(project);
        player.completeAsUnit(project, APPROVE, "jinanFinance", PermitPlay.GRANTED);
        String lost = player.tasks(project, APPROVE).stream()
                .filter(task -> task.getName().endsWith("立项"))
                .findFirst()
                .orElseThrow()
                .getProcessInstanceId();
        runtime.deleteProcessInstance(lost, "误删");

        player.startMatter("jinanUrbanInvestment", "greenChannel", project);
        play.state(project, Map.of("planningChange", true));
        play.request(project);
        assertThat(player.tasks(project, APPROVE))
                .extracting(Task::getName)
                .containsOnlyOnce("审批单项手续：立项")
                .containsOnlyOnce("审批单项手续：规划许可")
                .doesNotContain("审批单项手续：财政评审");
        assertThat(approvals.approval(project, "projectApproval").rounds()).hasSize(1);
        play.grantAll(project);
        assertThat(permitRecords.proceduresMissing(project)).isEmpty();
    }

    @Test
    @DisplayName("已承诺免审的项目更正了别的事实：不会因此要求施工图审查；动了主体结构才要")
    void correctedAfterCommitment() {
        play.state(project, commitment("jinanUrbanInvestment", "2026-03-01"));
        assertThat(further.add(project)).isEmpty();

        jdbc.sql("update permit_facts set main_structure = true where project = ?")
                .param(project)
                .update();
        assertThat(further.add(project)).anyMatch(text -> text.startsWith("更正后还需办理“施工图审查”：涉及主体结构变动，不能免审"));
    }

    @Test
    @DisplayName("没有新增手续：重新确定后什么也不用申报；不再需要的写明不办，批准过的仍在册")
    void nothingNew() {
        play.state(project, Map.of("landChange", true));
        play.request(project);
        play.grantAll(project);

        player.startMatter("jinanUrbanInvestment", "greenChannel", project);
        play.state(project, Map.of("landChange", false));
        play.request(project);
        assertThat(player.open(project)).isEmpty();
        assertThat(procedure("land").reason()).isEqualTo("在原用地范围内改造，不改变土地用途");
        assertThat(procedure("land").needed()).isFalse();
        assertThat(approvals.approval(project, "land").documentNumber()).contains("金批〔2026〕12号");
    }

    @Test
    @DisplayName("不是本项目的实施主体，不能从旁再办一次")
    void onlyTheEntity() {
        assertThatThrownBy(() -> player.startMatter("anhuiDesign", "greenChannel", project))
                .hasMessageContaining("“绿色通道审批”由实施主体（金安区城市建设投资公司（示例））发起");
    }

    private String reasons() {
        return (String) player.variable(project, FACTS, "reasons");
    }

    private Procedure procedure(String id) {
        return permits.procedures(project).stream()
                .filter(procedure -> procedure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
