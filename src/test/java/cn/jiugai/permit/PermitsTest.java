package cn.jiugai.permit;

import static cn.jiugai.permit.PermitPlay.APPLY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("permits")
@DisplayName("审批手续")
class PermitsTest {

    private static final String ISSUE = "userTask_issueConstructionPermit";

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private PermitPlay play;

    @Autowired
    private PermitRecords records;

    private String project;
    private ProcessInstance permits;

    @BeforeEach
    void proceduresGranted() {
        project = player.newProject();
        player.nameCompanies(project);
        permits = player.start("permits", project);
        play.state(project, Map.of());
        play.request(project);
        play.grantAll(project);
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("手续全部批准、合同已签订：审批局核发施工许可证，编号和用时登记在册")
    void issued() {
        play.contract(project);
        assertThat(player.unit(player.task(project, APPLY))).isEqualTo("jinanUrbanInvestment");
        assertThat((String) player.variable(project, APPLY, "procedureList"))
                .contains("- 立项：已批准（金批〔2026〕12号），当日办结，时限5个工作日，未超时")
                .contains("- 招标：在“招标投标”阶段办理，不单独审批", "- 竣工验收：在“联合验收”阶段办理，不单独审批")
                .contains("- 人防：不办，不涉及人防工程");
        play.applyForPermit(project);
        assertThat(records.constructionPermit(project)).isEmpty();
        Task issue = player.task(project, ISSUE);
        assertThat(player.unit(issue)).isEqualTo("jinanApproval");
        player.complete(issue, Map.of("permitNumber", "341502202603200101", "permitIssuedOn", "2026-04-10"));

        assertThat(player.ended(permits)).isTrue();
        assertThat(player.ends(permits)).containsExactly("endEvent_permitIssued");
        assertThat(records.constructionPermit(project)).contains("341502202603200101");
        assertThat(records.procedures(project))
                .filteredOn(procedure -> procedure.grantedAt().isPresent())
                .extracting(ProcedureTime::name)
                .containsExactly("立项", "财政评审", "施工图审查", "施工许可");
    }

    @Test
    @DisplayName("合同没有签订：不能申请施工许可，点名合同；签订后再申请")
    void withoutContract() {
        play.applyForPermit(project);

        assertThat(player.open(project)).containsExactly(APPLY);
        assertThat((String) player.variable(project, APPLY, "reasons"))
                .contains("现为没有签订施工合同", "缺施工合同", "请在“招标投标”阶段签订合同后重新申请", "JA-3-1");
        play.contract(project);
        play.applyForPermit(project);
        assertThat(player.open(project)).containsExactly(ISSUE);
    }

    @Test
    @DisplayName("手续办完之后又动了主体结构：新增的手续没有批准，不能申请；缺的手续和合同一次说全")
    void structureTouchedAfterAll() {
        player.startMatter("jinanUrbanInvestment", "greenChannel", project);
        play.state(project, Map.of("mainStructure", true));
        play.applyForPermit(project);

        assertThat((String) player.variable(project, APPLY, "reasons"))
                .contains("1. ", "需办4项、批准3项", "缺“建筑设计审查”：尚未申报", "JA-4.5-1", "请在这项手续批准后重新申请")
                .contains("2. ", "缺施工合同", "JA-3-1");
        play.request(project);
        assertThat(player.tasks(project, PermitPlay.APPROVE))
                .extracting(Task::getName)
                .containsExactly("审批单项手续：建筑设计审查");
        play.applyForPermit(project);
        assertThat((String) player.variable(project, APPLY, "reasons")).contains("缺“建筑设计审查”：0个工作日前申报，尚未批准");
        play.grantAll(project);
        play.contract(project);
        play.applyForPermit(project);
        assertThat(player.open(project)).containsExactly(ISSUE);
    }

    @Test
    @DisplayName("JA-3.5-5 手续办完之后又涉及用地：用地没有批准，不能申请施工许可")
    void landChangedAfterAll() {
        play.contract(project);
        player.startMatter("jinanUrbanInvestment", "greenChannel", project);
        play.state(project, Map.of("landChange", true));
        play.applyForPermit(project);

        assertThat((String) player.variable(project, APPLY, "reasons"))
                .contains("需办4项、批准3项", "缺“用地”：尚未申报", "JA-3.5-5", "请在这项手续批准后重新申请");
        play.request(project);
        play.grantAll(project);
        play.applyForPermit(project);
        assertThat(player.open(project)).containsExactly(ISSUE);
    }

    @Test
    @DisplayName("施工许可过了时限还没有核发：转主管部门督办，审批局照常核发")
    void overdue() {
        play.contract(project);
        play.applyForPermit(project);
        String timer = "boundaryEvent_issueConstructionPermitOverdue";
        assertThat(timers.due(project, timer))
                .isEqualTo(player.task(project, ISSUE).getDueDate());
        ClockUtil.setCurrentTime(timers.due(project, timer));
        timers.fire(project, timer);
        player.runJobs(project);

        assertThat(player.open(project)).containsExactly(ISSUE, "userTask_pressOverdue");
    }
}
