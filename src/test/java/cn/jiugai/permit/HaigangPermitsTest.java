package cn.jiugai.permit;

import static cn.jiugai.permit.HaigangPermitPlay.APPLY;
import static cn.jiugai.permit.HaigangPermitPlay.APPROVE;
import static cn.jiugai.permit.HaigangPermitPlay.FUNDS;
import static cn.jiugai.permit.HaigangPermitPlay.NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiugai.JiugaiTest;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.obligation.ObligationRecords;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
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
@Covers(value = "permits", district = "haigang")
@DisplayName("海港区施工许可和备案")
class HaigangPermitsTest {

    private static final String[] ALL = {"reserve", "guarantee", "safety"};
    private static final String SETTLE = "userTask_settleObligation";

    @Autowired
    private Player player;

    @Autowired
    private HaigangPermitPlay play;

    @Autowired
    private Timers timers;

    @Autowired
    private PermitRecords records;

    @Autowired
    private ObligationRecords obligations;

    @Autowired
    private WorkCalendar calendar;

    private String project;

    @BeforeEach
    void newProject() {
        project = player.newHaigangProject();
        timers.goTo(LocalDate.of(2026, 4, 27));
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("HG-5.1-3 三项费用已缴清：许可和两项备案同时办，两家明确监督人员，没有容缺事项")
    void allPaid() {
        play.approve(project, Map.of());
        play.contract(project);
        ProcessInstance permits = player.start("permits", project);
        assertThat(player.unit(player.task(project, APPLY))).isEqualTo("haigangRenewal");
        play.apply(project, ALL);

        assertThat(player.tasks(project, APPROVE))
                .extracting(Task::getName, player::unit, task -> calendar.dayOf(task.getDueDate()))
                .containsExactlyInAnyOrder(
                        tuple("审批单项手续：施工许可", "haigangApproval", LocalDate.of(2026, 4, 30)),
                        tuple("审批单项手续：质量监督备案", "haigangQuality", LocalDate.of(2026, 4, 30)),
                        tuple("审批单项手续：安全监督备案", "haigangSafety", LocalDate.of(2026, 4, 30)));
        play.grantAll(project);
        assertThat(player.tasks(project, NAME))
                .extracting(player::unit)
                .containsExactlyInAnyOrder("haigangQuality", "haigangSafety");
        play.nameSupervisors(project);

        assertThat(player.ended(permits)).isTrue();
        assertThat(player.ends(permits)).containsExactly("endEvent_permitsIssued");
        assertThat(records.constructionPermit(project)).contains("海审批〔2026〕8号");
        assertThat(records.supervisors(project))
                .extracting(NamedSupervisor::role, NamedSupervisor::unit, NamedSupervisor::officer)
                .containsExactly(
                        tuple("qualitySafety", "haigangQuality", "赵监督"),
                        tuple("safetySupervision", "haigangSafety", "赵监督"));
        assertThat(obligations.of(project)).isEmpty();
        assertThat(player.open(project)).isEmpty();
    }

    @Test
    @DisplayName("HG-5.1-3 资金不足、没有两项规划许可证：财政局核实后先行核发，欠的两项费用和两项规划许可证各成一件容缺事项")
    void ahead() {
        play.approve(project, Map.of("planningChange", true));
        play.contract(project);
        ProcessInstance permits = player.start("permits", project);
        play.apply(project, "guarantee");
        Task funds = player.task(project, FUNDS);
        assertThat(player.unit(funds)).isEqualTo("haigangFinance");
        assertThat((String) player.variable(project, FUNDS, "reasons"))
                .contains("已缴清1项", "还差2项共180,000.01元：农民工预储金120,000.01元、安全文明措施费60,000.00元", "HG-5.1-3");
        assertThat((String) player.variable(project, FUNDS, "fees"))
                .contains("- 农民工预储金120,000.01元：未缴", "- 农民工工资保证金60,000.00元：2026-04-01已缴（凭证缴guarantee）");
        play.funds(project, "short");
        play.grantAll(project);
        play.nameSupervisors(project);

        assertThat(player.ended(permits)).isTrue();
        assertThat(records.constructionPermit(project)).isPresent();
        LocalDate due = calendar.days().plus(LocalDate.of(2026, 4, 27), 60);
        assertThat(obligations.open(project))
                .extracting(
                        owed -> owed.obligation().title(),
                        owed -> owed.obligation().dueOn(),
                        owed -> owed.daysLeft())
                .containsExactly(
                        tuple("农民工预储金120,000.01元", due, 60),
                        tuple("安全文明措施费60,000.00元", due, 60),
                        tuple("建设用地规划许可证", due, 60),
                        tuple("建设工程规划许可证", due, 60));
        assertThat(player.tasks(project, SETTLE))
                .extracting(Task::getName, task -> calendar.dayOf(task.getDueDate()))
                .contains(tuple("办结容缺事项：农民工预储金120,000.01元", due))
                .hasSize(4);
    }

    @Test
    @DisplayName("HG-5.1-3 资金已落实的不能欠缴：退回建设单位，缴清后再办")
    void fundsAreThere() {
        play.approve(project, Map.of());
        play.contract(project);
        player.start("permits", project);
        play.apply(project, "reserve", "guarantee");
        play.funds(project, "enough");

        assertThat(player.open(project)).containsExactly(APPLY);
        assertThat(player.variable(project, APPLY, "fundsOpinion")).isEqualTo("中央补助资金尚未到位");
        assertThat((String) player.variable(project, APPLY, "reasons")).contains("还差1项共60,000.00元：安全文明措施费60,000.00元");
        play.apply(project, ALL);
        assertThat(player.tasks(project, APPROVE)).hasSize(3);
    }

    @Test
    @DisplayName("HG-5.1-3 没有立项、财评、招标：不能先行办理，缺的一次说全；HG-5.1-1 用地手续先批准")
    void nothingBefore() {
        player.start("permits", project);
        play.apply(project, ALL);
        assertThat(player.open(project)).containsExactly(APPLY);
        assertThat((String) player.variable(project, APPLY, "reasons"))
                .contains("完成0项", "还差3项：立项（尚未申报）、财政评审（尚未申报）、招标（没有签订施工合同）", "请办结后重新申报", "HG-5.1-3");

        play.approve(project, Map.of("landChange", true));
        play.apply(project, ALL);
        assertThat(player.tasks(project, APPROVE))
                .extracting(Task::getName, player::unit)
                .containsExactly(tuple("审批单项手续：用地手续", "haigangResources"));
        play.grantAll(project);
        assertThat((String) player.variable(project, APPLY, "reasons")).contains("完成2项", "还差1项：招标（没有签订施工合同）");
        play.contract(project);
        play.apply(project, ALL);
        assertThat(player.tasks(project, APPROVE)).hasSize(3);
    }

    @Test
    @DisplayName("HG-5.1-4 质监、安监备案和施工许可过了时限：逐件转督办，仍须办理")
    void filingsOverdue() {
        play.approve(project, Map.of());
        play.contract(project);
        player.start("permits", project);
        overdue("boundaryEvent_applyForPermitsOverdue", 1);
        play.apply(project, "reserve", "guarantee");
        overdue("boundaryEvent_confirmFundsOverdue", 1);
        play.funds(project, "short");
        overdue("boundaryEvent_approveProcedureOverdue", 3);
        assertThat(player.tasks(project, APPROVE)).hasSize(3);
        play.grantAll(project);
        assertThat(records.procedures(project))
                .filteredOn(procedure -> procedure.name().endsWith("备案"))
                .allMatch(ProcedureTime::overTerm)
                .hasSize(2);
        overdue("boundaryEvent_nameSupervisorOverdue", 1);
    }

    private void overdue(String timer, int tasks) {
        int before = player.tasks(project, "userTask_pressOverdue").size();
        ClockUtil.setCurrentTime(Date.from(timers.of(project, timer).stream()
                .map(job -> job.getDuedate().toInstant())
                .max(Instant::compareTo)
                .orElseThrow()
                .plusSeconds(86400)));
        timers.fireDue(project, timer);
        player.runJobs(project);
        assertThat(player.tasks(project, "userTask_pressOverdue")).hasSize(before + tasks);
    }
}
