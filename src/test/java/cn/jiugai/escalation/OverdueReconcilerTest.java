package cn.jiugai.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.ProjectRuns;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On the small phase of the test district: its task is due in 3 working days and has no timer. */
@JiugaiTest
@DisplayName("HG-7-1、JA-4.1-2 模型上没有定时器的任务，逾期也转督办")
class OverdueReconcilerTest {

    private static final String REPORT = "userTask_report";
    private static final String PRESS = "userTask_pressOverdue";

    /** A Thursday; the task is due on Tuesday, 10 March, and the two working days of the table end on the 12th. */
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 5);

    private static final LocalDate STILL_GRACE = LocalDate.of(2026, 3, 12);
    private static final LocalDate OVERDUE = LocalDate.of(2026, 3, 13);

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private OverdueReconciler reconciler;

    @Autowired
    private Escalations escalations;

    @Autowired
    private ProjectRuns runs;

    private String project;

    @BeforeEach
    void start() {
        timers.goTo(RECEIVED);
        project = player.newTownProject();
        begin("tinyPhase");
    }

    @AfterEach
    void reset() {
        runs.end(Player.TOWN, project, "", "试验结束");
        ClockUtil.reset();
    }

    @Test
    @DisplayName("逾期两个工作日内不督办，第三个工作日转主管部门；再核对一次不重复；办结后自行销号")
    void afterTheGrace() {
        on(STILL_GRACE);
        assertThat(player.open(project)).containsExactly(REPORT);

        on(OVERDUE);
        on(OVERDUE);
        Task press = player.task(project, PRESS);
        assertThat(player.unit(press)).isEqualTo("testHousing");
        assertThat(press.getName()).isEqualTo("提出督办意见：上报情况");
        assertThat((String) player.variable(project, PRESS, "overdue"))
                .contains("应于2026-03-10前办结，转来时已逾期3个工作日", "尚未办结的单位：试验街道办事处");

        Task report = player.task(project, REPORT);
        player.as(
                Player.TOWN,
                player.unit(report),
                () -> engine.getTaskService().complete(report.getId(), Map.of("summary", "已上报", "goOn", true)));
        assertThat(player.open(project)).doesNotContain(PRESS);
        assertThat(escalations.of(project)).extracting(Escalation::state).containsExactly(EscalationState.SELF_SETTLED);
    }

    @Test
    @DisplayName("中止的项目不算逾期，恢复后再算")
    void standingStill() {
        runs.suspend(Player.TOWN, project, "");
        on(OVERDUE);
        assertThat(escalations.of(project)).isEmpty();

        runs.resume(Player.TOWN, project, 0);
        on(OVERDUE);
        assertThat(escalations.of(project)).hasSize(1);
    }

    @Test
    @DisplayName("有定时器的任务归定时器管，督办任务本身不再督办")
    void watchedOnes() {
        begin("overdueTrial");
        on(OVERDUE);
        assertThat(escalations.of(project)).extracting(Escalation::step).containsExactly(REPORT);

        on(OVERDUE.plusMonths(1));
        assertThat(escalations.of(project)).hasSize(1);
    }

    private void begin(String process) {
        engine.getRuntimeService()
                .createProcessInstanceByKey(process)
                .processDefinitionTenantId(Player.TOWN)
                .businessKey(project)
                .execute();
    }

    private void on(LocalDate day) {
        timers.goTo(day);
        reconciler.reconcile(Player.TOWN);
    }
}
