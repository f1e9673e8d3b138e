package cn.jiugai.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.OpenTasks;
import cn.jiugai.engine.ProjectRuns;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a trial model of the test district: a step of one unit and a step of two, each with its timer of 7 working days. */
@JiugaiTest
@Covers("escalation")
@DisplayName("督办")
class EscalationTest {

    /** A Thursday; 5 working days later is Thursday, 12 March, 7 are Monday, 16 March. */
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 5);

    private static final LocalDate OVERDUE = LocalDate.of(2026, 3, 16);
    private static final LocalDate DEMANDED = LocalDate.of(2026, 3, 20);

    private static final Map<String, Object> PRESS =
            Map.of("instruction", "请专人负责，一周内办结", "newDueOn", DEMANDED.toString());
    private static final Map<String, Object> ANSWER = Map.of("cause", "经办人外出", "promisedOn", "2026-03-19");

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Escalations escalations;

    @Autowired
    private EscalationRegister register;

    @Autowired
    private Pressing pressing;

    @Autowired
    private ProjectRuns runs;

    @Autowired
    private OpenTasks tasks;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    private String project;
    private ProcessInstance trial;

    @BeforeEach
    void start() {
        timers.goTo(RECEIVED);
        project = player.newTownProject();
        trial = engine.getRuntimeService()
                .createProcessInstanceByKey("overdueTrial")
                .processDefinitionTenantId(Player.TOWN)
                .businessKey(project)
                .execute();
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("7个工作日未办：转主管部门督办，责任单位说明，到期仍未办再督办，办结后督办自行结束")
    void pressedTwiceThenDone() {
        assertThat(calendar.dayOf(timers.due(project, "boundaryEvent_aloneOverdue")))
                .isEqualTo(OVERDUE);
        overdueAlone();

        Task press = player.task(project, "userTask_pressOverdue");
        assertThat(player.unit(press)).isEqualTo("testHousing");
        assertThat(press.getName()).isEqualTo("提出督办意见：单独办理");
        assertThat((String) player.variable(project, "userTask_pressOverdue", "overdue"))
                .contains("应于2026-03-12前办结，转来时已逾期2个工作日", "尚未办结的单位：试验街道办事处");
        assertThat(escalations.demanded(only())).isEmpty();
        complete(press, PRESS);
        assertThat(player.unit(player.task(project, "userTask_answerOverdue"))).isEqualTo("testStreet");
        assertThat(escalations.demanded(only())).contains(DEMANDED);
        complete(player.task(project, "userTask_answerOverdue"), ANSWER);
        assertThat(player.open(project)).containsExactly("userTask_alone");
        assertThat(calendar.dayOf(timers.due(project, "intermediateCatchEvent_newDueOn")))
                .isEqualTo(DEMANDED);

        timers.goTo(DEMANDED);
        timers.fire(project, "intermediateCatchEvent_newDueOn");
        assertThat((String) player.variable(project, "userTask_pressOverdue", "overdue"))
                .contains("第1次督办，要求2026-03-20前办结：请专人负责", "试验街道办事处：经办人外出；承诺2026-03-19办结");
        complete(player.task(project, "userTask_alone"), Map.of());

        assertThat(player.open(project)).containsOnly("userTask_together");
        assertThat(only().state()).isEqualTo(EscalationState.SELF_SETTLED);
        assertThat(only().closedAt()).isNotNull();
        assertThat(ends()).containsExactly("endEvent_escalationNeedless");
        assertThat(pressing.presses(only().id())).hasSize(1);
    }

    @Test
    @DisplayName("责任单位到期不说明：再次转主管部门")
    void noAnswer() {
        overdueAlone();
        complete(player.task(project, "userTask_pressOverdue"), PRESS);
        timers.goTo(DEMANDED);
        timers.fire(project, "boundaryEvent_noAnswer");

        assertThat(player.open(project)).containsExactly("userTask_alone", "userTask_pressOverdue");
        assertThat(pressing.answers(only().id())).isEmpty();
    }

    @Test
    @DisplayName("逾期任务其间被撤回：到督办期限核对，督办销号")
    void withdrawnTask() {
        overdueAlone();
        complete(player.task(project, "userTask_pressOverdue"), PRESS);
        complete(player.task(project, "userTask_answerOverdue"), ANSWER);
        engine.getRuntimeService()
                .createProcessInstanceModification(trial.getId())
                .cancelAllForActivity("userTask_alone")
                .startBeforeActivity("endEvent_done")
                .execute();
        assertThat(only().state()).isEqualTo(EscalationState.OPEN);

        timers.goTo(DEMANDED);
        timers.fire(project, "intermediateCatchEvent_newDueOn");

        assertThat(only().state()).isEqualTo(EscalationState.CLOSED);
        assertThat(ends()).containsExactly("endEvent_escalationClosed");
        assertThat(player.open(project)).isEmpty();
    }

    @Test
    @DisplayName("几家分别办理：只督办没有办的；都办结才结束")
    void parties() {
        complete(player.task(project, "userTask_alone"), Map.of());
        completeAs("testCompany");
        timers.goTo(OVERDUE);
        timers.fire(project, "boundaryEvent_togetherOverdue");
        player.runJobs(project);

        assertThat(register.owing(only().id())).extracting(Overdue.Owing::unit).containsExactly("testStreet");
        assertThat(escalations.open(player.task(project, "userTask_together").getId()))
                .isPresent();
        complete(player.task(project, "userTask_pressOverdue"), PRESS);
        assertThat(player.unit(player.task(project, "userTask_answerOverdue"))).isEqualTo("testStreet");
        completeAs("testStreet");
        assertThat(player.open(project)).isEmpty();
        assertThat(only().state()).isEqualTo(EscalationState.SELF_SETTLED);
    }

    @Test
    @DisplayName("两家都没有办：一件督办，各自说明；一家办结后只剩另一家")
    void twoParties() {
        complete(player.task(project, "userTask_alone"), Map.of());
        timers.goTo(OVERDUE);
        timers.fire(project, "boundaryEvent_togetherOverdue");
        player.runJobs(project);
        complete(player.task(project, "userTask_pressOverdue"), PRESS);

        assertThat(player.tasks(project, "userTask_answerOverdue").stream().map(player::unit))
                .containsExactlyInAnyOrder("testStreet", "testCompany");
        player.tasks(project, "userTask_answerOverdue").forEach(task -> complete(task, ANSWER));
        completeAs("testStreet");
        assertThat(only().state()).isEqualTo(EscalationState.OPEN);
        timers.goTo(DEMANDED);
        timers.fire(project, "intermediateCatchEvent_newDueOn");
        assertThat((String) player.variable(project, "userTask_pressOverdue", "overdue"))
                .contains("尚未办结的单位：试验建设公司。");
    }

    @Test
    @DisplayName("同一任务不重复督办：第二个定时器到期、重复执行都只有一件")
    void once() {
        complete(player.task(project, "userTask_alone"), Map.of());
        timers.goTo(OVERDUE);
        timers.fire(project, "boundaryEvent_togetherOverdue");
        player.runJobs(project);
        timers.goTo(LocalDate.of(2026, 3, 25));
        timers.fire(project, "boundaryEvent_togetherLong");
        player.runJobs(project);

        assertThat(escalations.of(project)).hasSize(1);
        assertThat(player.tasks(project, "userTask_pressOverdue")).hasSize(1);
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into escalation (district, project, process, instance, step, step_name, occurrence,
                                                        due_on, escalated_at, state)
                                select district, project, process, instance, step, step_name, occurrence, due_on,
                                       escalated_at, state from escalation where project = ?""").param(project).update()).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    @DisplayName("定时器到期后、转督办前已经办结：不督办")
    void doneJustInTime() {
        timers.goTo(OVERDUE);
        timers.fire(project, "boundaryEvent_aloneOverdue");
        complete(player.task(project, "userTask_alone"), Map.of());
        player.runJobs(project);

        assertThat(escalations.of(project)).isEmpty();
        assertThat(player.open(project)).containsOnly("userTask_together");
    }

    @Test
    @DisplayName("逾期的流程被提前结束（如合并后重新走流程）：督办当即撤销，督办任务消失")
    void overdueProcessEnded() {
        overdueAlone();
        runs.end(Player.TOWN, project, only().pressing(), "重新走流程");

        assertThat(only().state()).isEqualTo(EscalationState.WITHDRAWN);
        assertThat(only().closedAt()).isNotNull();
        assertThat(player.open(project)).isEmpty();
    }

    @Test
    @DisplayName("项目的流程全部结束（终止、被合并）：督办当即撤销，不等夜里核对")
    void everythingEnded() {
        overdueAlone();
        runs.end(Player.TOWN, project, "", "项目终止");

        assertThat(only().state()).isEqualTo(EscalationState.WITHDRAWN);
        assertThat(player.open(project)).isEmpty();
    }

    @Test
    @DisplayName("主管部门自己逾期：由领导小组办公室督办，主管部门说明")
    void departmentInChargeItself() {
        String matter = player.newProject();
        escalations.escalate(new Overdue(
                Player.JINAN,
                matter,
                "streetReport",
                matter,
                "userTask_receiveReport",
                "接收报表",
                "1",
                RECEIVED,
                List.of(new Overdue.Owing("jinanHousing", null))));
        Task press = player.task(matter, "userTask_pressInCharge");
        assertThat(player.unit(press)).isEqualTo("jinanLeadingGroup");
        assertThat(press.getName()).isEqualTo("领导小组办公室督办：接收报表");
        player.complete(matter, "userTask_pressInCharge", PRESS);
        assertThat(player.unit(player.task(matter, "userTask_answerOverdue"))).isEqualTo("jinanHousing");
        player.complete(matter, "userTask_answerOverdue", ANSWER);
        timers.goTo(DEMANDED);
        timers.fire(matter, "intermediateCatchEvent_newDueOn");
        assertThat((String) player.variable(matter, "userTask_pressInCharge", "overdue"))
                .contains("第1次督办", "金安区住房和城乡建设局：经办人外出");
        escalations.settled(escalations.of(matter).get(0).id());
        assertThat(player.open(matter)).isEmpty();
    }

    @Test
    @DisplayName("海港区：主管部门督办一次仍未办结，转领导小组办公室督办，依据是本区的条款 HG-7-1")
    void endsAtTheLeadingGroupsOffice() {
        String matter = player.newHaigangProject();
        escalations.escalate(new Overdue(
                Player.HAIGANG,
                matter,
                "consultation",
                matter,
                "userTask_any",
                "征询意愿",
                "1",
                RECEIVED,
                List.of(new Overdue.Owing("wenhuaCommunity", null))));
        Task first = player.task(matter, "userTask_pressOverdue");
        assertThat(player.unit(first)).isEqualTo("haigangHousing");
        assertThat(tasks.find(first.getId()).orElseThrow().clauses()).containsExactly("HG-7-1");
        assertThat((String) player.variable(matter, "userTask_pressOverdue", "overdue"))
                .as("当天到期，当天转来")
                .contains("转来时已逾期不足1天");
        player.complete(first, PRESS);
        player.complete(matter, "userTask_answerOverdue", ANSWER);
        timers.goTo(DEMANDED);
        timers.fire(matter, "intermediateCatchEvent_newDueOn");

        assertThat(player.open(matter)).containsExactly("userTask_pressInCharge");
        assertThat(player.unit(player.task(matter, "userTask_pressInCharge"))).isEqualTo("haigangLeadingGroup");
        escalations.settled(escalations.of(matter).get(0).id());
        assertThat(player.open(matter)).isEmpty();
    }

    private void overdueAlone() {
        timers.goTo(OVERDUE);
        timers.fire(project, "boundaryEvent_aloneOverdue");
        player.runJobs(project);
    }

    private Escalation only() {
        assertThat(escalations.of(project)).hasSize(1);
        return escalations.of(project).get(0);
    }

    private List<String> ends() {
        ProcessInstance pressingOnes = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(only().pressing())
                .singleResult();
        assertThat(pressingOnes).isNull();
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(only().pressing())
                .finished()
                .list()
                .stream()
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .map(activity -> activity.getActivityId())
                .toList();
    }

    private void completeAs(String unit) {
        complete(
                player.tasks(project, "userTask_together").stream()
                        .filter(task -> unit.equals(player.unit(task)))
                        .findFirst()
                        .orElseThrow(),
                Map.of());
    }

    private void complete(Task task, Map<String, Object> answer) {
        player.as(Player.TOWN, player.unit(task), () -> engine.getTaskService().complete(task.getId(), answer));
    }
}
