package cn.jiugai.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiugai.JiugaiTest;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers(value = "approvals", district = "haigang")
@DisplayName("海港区立项和财政评审")
class HaigangApprovalsTest {

    /** What a table gives that somebody has cut down to one line. */
    private static final Map<String, Object> APPROVAL_ONLY = Map.of(
            "procedure", "projectApproval",
            "name", "立项",
            "department", "approvalBureau",
            "stage", "立项和财政评审",
            "days", 5,
            "needed", true,
            "reason", "均需立项");

    @Autowired
    private Player player;

    @Autowired
    private HaigangPermitPlay play;

    @Autowired
    private Timers timers;

    @Autowired
    private PermitRecords records;

    @Autowired
    private PermitRegister permits;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private RuntimeService runtime;

    private String project;
    private ProcessInstance approvals;

    @BeforeEach
    void start() {
        project = player.newHaigangProject();
        approvals = player.start("approvals", project);
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("HG-5.1-1、HG-5.1-5 低风险项目：无需用地、规划许可和施工图审查，理由在册；立项在审批局、财评在财政局，各自计时")
    void granted() {
        timers.goTo(LocalDate.of(2026, 3, 9));
        assertThat(player.unit(player.task(project, HaigangPermitPlay.FACTS))).isEqualTo("haigangRenewal");
        play.state(project, Map.of());
        assertThat((String) player.variable(project, HaigangPermitPlay.REQUEST, "procedureList"))
                .contains("- 用地手续：不办，不涉及土地权属变化，无需新办用地手续")
                .contains("- 建设用地规划许可证：不办，不涉及规划条件调整，无需新办建设用地规划许可证")
                .contains("- 施工图审查：不办，不涉及主体结构变动的低风险项目，不进行施工图审查")
                .contains("- 质量监督备案：需办，在“施工许可和备案”阶段办理");
        play.request(project);
        assertThat(player.tasks(project, HaigangPermitPlay.APPROVE))
                .extracting(Task::getName, player::unit, task -> calendar.dayOf(task.getDueDate()))
                .containsExactlyInAnyOrder(
                        tuple("审批单项手续：立项", "haigangApproval", LocalDate.of(2026, 3, 16)),
                        tuple("审批单项手续：财政评审", "haigangFinance", LocalDate.of(2026, 3, 23)));
        assertThat(records.approvalsMissing(project)).containsExactly("立项（0个工作日前申报，尚未批准）", "财政评审（0个工作日前申报，尚未批准）");
        timers.goTo(LocalDate.of(2026, 3, 11));
        play.grantAll(project);

        assertThat(player.ended(approvals)).isTrue();
        assertThat(player.ends(approvals)).containsExactly("endEvent_approvalsGranted");
        assertThat(records.approvalsMissing(project)).isEmpty();
        assertThat(records.procedures(project))
                .filteredOn(procedure -> procedure.grantedAt().isPresent())
                .extracting(ProcedureTime::name, ProcedureTime::workingDays, ProcedureTime::term)
                .containsExactly(tuple("立项", 2, 5), tuple("财政评审", 2, 10));
    }

    @Test
    @DisplayName("HG-5.1-2 决策表漏了施工图审查：较高风险的项目退回，说明缺的条件；表改正后继续")
    void tableLeavesOutTheReview() {
        permits.addFacts(
                project,
                new ProjectFacts(true, false, false, false, false, false, Risk.HIGH, false, null, null),
                "test");
        runtime.createProcessInstanceModification(approvals.getId())
                .cancelAllForActivity(HaigangPermitPlay.FACTS)
                .startAfterActivity("businessRuleTask_decideProcedures")
                .setVariable("procedures", List.of(new HashMap<>(APPROVAL_ONLY)))
                .execute();

        assertThat(player.open(project)).containsExactly(HaigangPermitPlay.FACTS);
        assertThat((String) player.variable(project, HaigangPermitPlay.FACTS, "reasons"))
                .contains("不进行施工图审查同时满足2项条件", "满足1项", "缺1项：低风险（填报为较高风险）", "HG-5.1-2");
        play.state(project, Map.of("risk", "HIGH"));
        assertThat((String) player.variable(project, HaigangPermitPlay.REQUEST, "procedureList"))
                .contains("- 施工图审查：需办，不是低风险项目，需施工图审查，时限5个工作日");
    }

    @Test
    @DisplayName("HG-5.1-1 决策表要求不涉及土地权属、规划条件的项目新办手续：退回，两项一次说全；表改正后继续")
    void tableAsksForTooMuch() {
        permits.addFacts(
                project,
                new ProjectFacts(true, false, false, false, false, false, Risk.LOW, false, null, null),
                "test");
        runtime.createProcessInstanceModification(approvals.getId())
                .cancelAllForActivity(HaigangPermitPlay.FACTS)
                .startAfterActivity("businessRuleTask_decideProcedures")
                .setVariable(
                        "procedures",
                        List.of(
                                new HashMap<>(APPROVAL_ONLY),
                                needed("land", "用地手续", "naturalResources"),
                                needed("landPlanning", "建设用地规划许可证", "approvalBureau")))
                .execute();

        assertThat(player.open(project)).containsExactly(HaigangPermitPlay.FACTS);
        assertThat((String) player.variable(project, HaigangPermitPlay.FACTS, "reasons"))
                .contains(
                        "要求不涉及土地权属变化的无需新办用地手续，现为决策表列为需办，多办1项：用地手续",
                        "要求不涉及规划条件调整的改建、扩建无需新办建设用地规划许可证，现为决策表列为需办，多办1项：建设用地规划许可证",
                        "请流程负责人改正决策表“所需手续”",
                        "HG-5.1-1");
        play.state(project, Map.of());
        assertThat((String) player.variable(project, HaigangPermitPlay.REQUEST, "procedureList"))
                .contains("不涉及土地权属变化，无需新办用地手续", "不涉及规划条件调整，无需新办建设用地规划许可证");
    }

    private static Map<String, Object> needed(String id, String name, String department) {
        Map<String, Object> row = new HashMap<>(APPROVAL_ONLY);
        row.putAll(Map.of("procedure", id, "name", name, "department", department));
        return row;
    }

    @Test
    @DisplayName("HG-7-1 建设单位逾期不填报、不申报：转督办")
    void overdue() {
        escalated("boundaryEvent_stateProjectFactsOverdue");
        play.state(project, Map.of());
        escalated("boundaryEvent_requestApprovalsOverdue");
    }

    private void escalated(String timer) {
        ClockUtil.setCurrentTime(timers.due(project, timer));
        timers.fire(project, timer);
        player.runJobs(project);
        assertThat(player.open(project)).contains("userTask_pressOverdue");
    }
}
