package cn.jiugai.permit;

import static cn.jiugai.permit.PermitPlay.APPROVE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.project.ProjectResumed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@JiugaiTest
@Covers("procedureApproval")
@DisplayName("单项审批")
class ProcedureApprovalTest {

    /** A Monday; the days after it are worked but for the weekends. */
    private static final LocalDate REQUESTED = LocalDate.of(2026, 3, 9);

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private PermitPlay play;

    @Autowired
    private ApprovalRegister approvals;

    @Autowired
    private PermitRecords records;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEventPublisher events;

    private String project;

    @BeforeEach
    void request() {
        project = player.newProject();
        player.nameCompanies(project);
        at(REQUESTED);
        player.start("greenChannel", project);
        play.state(project, Map.of("planningChange", true));
        play.request(project);
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("时限取自决策表：立项5个工作日，规划许可7个工作日，到期日各不相同")
    void termOfTheTable() {
        assertThat(due("立项")).isEqualTo("2026-03-16");
        assertThat(due("规划许可")).isEqualTo("2026-03-18");
        assertThat((String) player.variable(project, APPROVE, "procedureFacts")).contains("办理理由：", "时限：");
    }

    @Test
    @DisplayName("第5个工作日批准立项：没有超时；第8个工作日批准规划许可：超时1个工作日")
    void measured() {
        at(LocalDate.of(2026, 3, 16));
        player.complete(task("立项"), PermitPlay.GRANTED);
        at(LocalDate.of(2026, 3, 19));
        player.complete(task("规划许可"), PermitPlay.GRANTED);

        assertThat(time("projectApproval").workingDays()).isEqualTo(5);
        assertThat(time("projectApproval").overTerm()).isFalse();
        assertThat(time("planning").workingDays()).isEqualTo(8);
        assertThat(time("planning").overTerm()).isTrue();
        assertThat(time("planning").documentNumber()).contains("金批〔2026〕12号");
    }

    @Test
    @DisplayName("规划许可退回补正：单独补正重报，其他手续照常办；补正的4天不算审批用时")
    void sentBackAlone() {
        at(LocalDate.of(2026, 3, 11));
        player.complete(task("规划许可"), Map.of("outcome", "returned", "objection", "缺总平面图"));

        Task correct = player.task(project, "userTask_correctProcedure");
        assertThat(correct.getName()).isEqualTo("补正并重报手续：规划许可");
        assertThat(player.unit(correct)).isEqualTo("jinanUrbanInvestment");
        assertThat((String) player.variable(project, "userTask_correctProcedure", "procedureFacts"))
                .contains("**退回原因**\n\n缺总平面图");
        assertThat(player.tasks(project, APPROVE)).hasSize(4);
        at(LocalDate.of(2026, 3, 17));
        play.correct(project);
        assertThat(due("规划许可")).as("重报后重新计时").isEqualTo("2026-03-26");
        at(LocalDate.of(2026, 3, 20));
        play.grantAll(project);

        assertThat(time("planning").workingDays()).as("3月9日至11日2天，17日至20日3天").isEqualTo(5);
        assertThat(time("planning").returns()).isEqualTo(1);
        assertThat(time("planning").overTerm()).isFalse();
        assertThat(approvals.approval(project, "planning").rounds()).hasSize(2);
        assertThat(player.open(project)).isEmpty();
    }

    @Test
    @DisplayName("项目暂停了3个工作日再恢复：暂停的日子不算审批用时")
    void stoodStill() {
        at(LocalDate.of(2026, 3, 11));
        player.complete(task("规划许可"), PermitPlay.GRANTED);
        at(LocalDate.of(2026, 3, 19));
        events.publishEvent(new ProjectResumed(project, 3));
        player.complete(task("立项"), PermitPlay.GRANTED);

        assertThat(time("projectApproval").workingDays()).as("8天中有3天停着").isEqualTo(5);
        assertThat(time("projectApproval").overTerm()).isFalse();
        assertThat(time("planning").workingDays()).as("暂停前已办结").isEqualTo(2);
    }

    @Test
    @DisplayName("一项过了时限：只有这一项转主管部门督办，其他手续不受影响")
    void overdue() {
        play.grantAll(project);
        String other = player.newProject();
        player.nameCompanies(other);
        player.start("greenChannel", other);
        play.state(other, Map.of("publicFunds", false, "drawingReviewWaived", false));
        play.request(other);
        player.completeAsUnit(other, APPROVE, "jinanHousing", PermitPlay.GRANTED);
        String timer = "boundaryEvent_approveProcedureOverdue";
        ClockUtil.setCurrentTime(timers.due(other, timer));
        timers.fire(other, timer);
        player.runJobs(other);

        assertThat(player.open(other)).containsExactly(APPROVE, "userTask_pressOverdue");
    }

    private LocalDate due(String procedure) {
        return calendar.dayOf(task(procedure).getDueDate());
    }

    private Task task(String procedure) {
        return player.tasks(project, APPROVE).stream()
                .filter(open -> open.getName().endsWith("：" + procedure))
                .findFirst()
                .orElseThrow();
    }

    private ProcedureTime time(String id) {
        return records.procedures(project).stream()
                .filter(procedure -> procedure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void at(LocalDate day) {
        ClockUtil.setCurrentTime(
                Date.from(day.atTime(10, 0).atZone(clock.getZone()).toInstant()));
    }
}
