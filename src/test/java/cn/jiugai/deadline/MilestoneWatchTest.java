package cn.jiugai.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.deadline.MilestoneRegister.Missed;
import cn.jiugai.escalation.Escalation;
import cn.jiugai.escalation.EscalationState;
import cn.jiugai.escalation.Escalations;
import cn.jiugai.plan.MilestoneKind;
import cn.jiugai.plan.PlanDateMoved;
import cn.jiugai.plan.StartedPlan;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.project.Completion;
import cn.jiugai.project.Completions;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** On plans of years of their own; the clock goes from day to day, and one timer goes off at a time. */
@JiugaiTest
@Covers("milestoneWatch")
@DisplayName("节点督办")
class MilestoneWatchTest {

    private static final String NEXT_DAY = "intermediateCatchEvent_nextDay";
    private static final String FORECAST = "userTask_forecastMilestone";
    private static final String PRESS = "userTask_pressOverdue";
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private StartedPlan plans;

    @Autowired
    private MilestoneRegister register;

    @Autowired
    private MilestoneReconciler reconciler;

    @Autowired
    private Escalations escalations;

    @Autowired
    private Completions completions;

    @Autowired
    private ProjectStates states;

    @Autowired
    private MilestoneStandings standings;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private int year;
    private LocalDate due;
    private LocalDate remind;
    private String project;

    @BeforeEach
    void start() {
        begin(plans.newYear());
    }

    private void begin(int inYear) {
        year = inYear;
        due = LocalDate.of(year, 3, 31);
        timers.goTo(LocalDate.of(year, 1, 10), MORNING);
        project = plans.begin(year, false);
        remind = calendar.days().plus(due, -10);
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("提前10个工作日提醒街道说明进展；最后一天没有完成，次日登记逾期1天，转主管部门督办")
    void remindedThenOverdue() {
        assertThat(calendar.dayOf(timers.due(project, NEXT_DAY))).isEqualTo(remind);
        remind();
        assertThat(player.unit(player.task(project, FORECAST))).isEqualTo("zhongshiStreet");
        assertThat(player.task(project, FORECAST).getName()).isEqualTo("说明节点进展：前期工作完成");
        assertThat((String) player.variable(project, FORECAST, "milestoneFacts"))
                .contains("最迟%s，提醒时还剩".formatted(due), "方案通过论证、立项获批即为完成");
        player.complete(project, FORECAST, Map.of("progress", "等待论证", "forecastOn", due.minusDays(1) + ""));
        assertThat(register.forecasts(project, MilestoneKind.PREPARATION))
                .extracting(MilestoneRegister.Forecast::dueOn)
                .containsExactly(due);
        assertThat(calendar.dayOf(timers.due(project, NEXT_DAY))).isEqualTo(due.plusDays(1));

        overdue(NEXT_DAY);
        assertThat(missed().days()).isEqualTo(1);
        assertThat(player.unit(player.task(project, PRESS))).isEqualTo("jinanHousing");
        assertThat((String) player.variable(project, PRESS, "overdue"))
                .contains("**前期工作完成**：应于%s前办结，转来时已逾期1天；尚未办结的单位：中市街道办事处".formatted(due));
    }

    @Test
    @DisplayName("街道不说明进展：过了最后一天，提醒收回，转督办")
    void silentStreet() {
        remind();
        overdue("boundaryEvent_lastDayOver");
        assertThat(player.open(project)).containsExactly(PRESS);
    }

    @Test
    @DisplayName("提醒之前完成：督办自行结束，登记哪天完成")
    void keptEarly() {
        ProcessInstance watch = watch();
        LocalDate day = LocalDate.of(year, 2, 20);
        timers.goTo(day);
        schemePassed(day.minusDays(10));
        completeSomething();
        assertThat(row().keptOn()).as("方案通过，立项未批").isNull();
        projectApproved();
        completeSomething();

        assertThat(row().keptOn()).isEqualTo(day);
        assertThat(player.ended(watch)).isTrue();
        assertThat(player.ends(watch)).containsExactly("endEvent_watchNeedless");
        assertThat(player.open(project)).isEmpty();
    }

    @Test
    @DisplayName("逾期后街道说明措施，到督办期限仍未完成再督办，后来完成：登记完成日，督办销号")
    void keptLate() {
        ProcessInstance watch = watch();
        remind();
        overdue("boundaryEvent_lastDayOver");
        LocalDate demanded = LocalDate.of(year, 4, 15);
        Map<String, Object> press = Map.of("instruction", "半月内完成立项", "newDueOn", demanded.toString());
        player.complete(project, PRESS, press);
        player.complete(project, "userTask_answerOverdue", Map.of("cause", "材料补正", "promisedOn", demanded + ""));
        timers.goTo(demanded);
        timers.fire(project, "intermediateCatchEvent_newDueOn");
        assertThat(player.open(project)).as("仍未完成，再次督办").containsExactly(PRESS);

        player.complete(project, PRESS, Map.of("instruction", "立即完成", "newDueOn", demanded.plusDays(10) + ""));
        player.complete(project, "userTask_answerOverdue", Map.of("cause", "补正完毕", "promisedOn", demanded + ""));
        timers.goTo(demanded.plusDays(10));
        keepToday();
        timers.fire(project, "intermediateCatchEvent_newDueOn");

        assertThat(row().keptOn()).isEqualTo(demanded.plusDays(10));
        assertThat(escalation().state()).isEqualTo(EscalationState.CLOSED);
        assertThat(player.ended(watch)).isTrue();
        assertThat(player.ends(watch)).containsExactly("endEvent_milestoneKept");
    }

    @Test
    @DisplayName("督办中完成：督办自行结束，打开的任务消失")
    void keptWhilePressed() {
        remind();
        overdue("boundaryEvent_lastDayOver");
        keepToday();
        completeSomething();

        assertThat(player.open(project)).isEmpty();
        assertThat(escalation().state()).isEqualTo(EscalationState.SELF_SETTLED);
        assertThat(row().keptOn()).isEqualTo(due.plusDays(1));
        assertThat(running()).isZero();
    }

    @Test
    @DisplayName("3月31日是周六：不顺延，周日零时逾期")
    void weekend() {
        int saturdays = plans.newYear();
        while (LocalDate.of(saturdays, 3, 31).getDayOfWeek() != DayOfWeek.SATURDAY) {
            saturdays = plans.newYear();
        }
        begin(saturdays);
        remind();
        player.complete(project, FORECAST, Map.of("progress", "等待论证", "forecastOn", due.toString()));
        assertThat(calendar.dayOf(timers.due(project, NEXT_DAY)))
                .isEqualTo(due.plusDays(1))
                .satisfies(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY));
        timers.goTo(due, LocalTime.of(23, 59));
        assertThat(timers.due(project, NEXT_DAY)).isAfter(ClockUtil.getCurrentTime());
    }

    @Test
    @DisplayName("计划启动时3月31日、5月31日已过：只作历史，督办其余两个节点")
    void startedLate() {
        int late = plans.newYear();
        timers.goTo(LocalDate.of(late, 6, 15));
        String begunLate = plans.begin(late, true);

        assertThat(register.of(begunLate))
                .extracting(MilestoneRegister.Row::kind)
                .containsExactlyInAnyOrder(MilestoneKind.BASIC_WORKS, MilestoneKind.ACCEPTANCES);
        assertThat(timers.of(begunLate, NEXT_DAY)).hasSize(2);
        timers.goTo(LocalDate.of(late, 7, 1));
        reconciler.reconcile();
        assertThat(register.of(begunLate)).hasSize(2);
    }

    @Test
    @DisplayName("核对两遍只有一个督办流程；流程丢失后补上；已完成的不再补")
    void reconciled() {
        reconciler.reconcile();
        reconciler.reconcile();
        assertThat(running()).isOne();

        String lost = watch().getId();
        runtime.deleteProcessInstance(lost, "lost");
        assertThat(running()).isZero();
        reconciler.reconcile();
        assertThat(running()).isOne();
        assertThat(row().instance()).isNotEqualTo(lost).isEqualTo(watch().getId());

        keepToday();
        reconciler.reconcile();
        reconciler.reconcile();
        assertThat(running()).isZero();
        assertThat(row().keptOn()).isNotNull();
    }

    @Test
    @DisplayName("停机跨过提醒日和最后一天：补上后直接转督办")
    void downtime() {
        runtime.deleteProcessInstance(watch().getId(), "lost");
        timers.goTo(due.plusDays(5));
        reconciler.reconcile();

        assertThat(player.open(project)).containsExactly(PRESS);
        assertThat(missed().days()).isEqualTo(5);
    }

    @Test
    @DisplayName("日期推后：等待提醒的定时器随之后移")
    void movedLater() {
        move(LocalDate.of(year, 4, 30));
        assertThat(calendar.dayOf(timers.due(project, NEXT_DAY)))
                .isEqualTo(calendar.days().plus(LocalDate.of(year, 4, 30), -10));
    }

    @Test
    @DisplayName("提醒已发出、已说明，日期推后：最后一天的定时器后移；说明过的到新的提醒日再提醒")
    void movedAfterReminder() {
        remind();
        LocalDate later = LocalDate.of(year, 4, 30);
        move(later);
        assertThat(calendar.dayOf(timers.due(project, "boundaryEvent_lastDayOver")))
                .isEqualTo(later.plusDays(1));
        player.complete(project, FORECAST, Map.of("progress", "等待论证", "forecastOn", later.toString()));
        assertThat(calendar.dayOf(timers.due(project, NEXT_DAY)))
                .as("还没到新的提醒日，但已为新日期说明")
                .isEqualTo(calendar.days().plus(later, -10));
    }

    @Test
    @DisplayName("逾期后日期推到今天以后：逾期撤销，督办任务消失，重新等待")
    void withdrawn() {
        remind();
        overdue("boundaryEvent_lastDayOver");
        LocalDate later = LocalDate.of(year, 6, 30);
        move(later);

        assertThat(player.open(project)).isEmpty();
        assertThat(escalation().state()).isEqualTo(EscalationState.WITHDRAWN);
        assertThat(missed().withdrawnOn()).isEqualTo(due.plusDays(1));
        assertThat(calendar.dayOf(timers.due(project, NEXT_DAY)))
                .isEqualTo(calendar.days().plus(later, -10));

        timers.goTo(later.plusDays(2));
        timers.fire(project, NEXT_DAY);
        assertThat(player.open(project)).as("新日期又过").containsExactly(PRESS);
        assertThat(register.missed(project, MilestoneKind.PREPARATION))
                .extracting(Missed::days)
                .containsExactly(1, 2);
    }

    @Test
    @DisplayName("日期提前到今天以前：定时器立即到期，转督办")
    void movedBehindToday() {
        timers.goTo(LocalDate.of(year, 2, 20));
        move(LocalDate.of(year, 2, 10));
        timers.fire(project, NEXT_DAY);
        assertThat(player.open(project)).containsExactly(PRESS);
        assertThat(missed().days()).isEqualTo(10);
    }

    @Test
    @DisplayName("项目暂停时日期后移：照样调整；恢复后督办任务消失，按新日期等待")
    void movedWhileSuspended() {
        remind();
        overdue("boundaryEvent_lastDayOver");
        List<ProcessInstance> all = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(project)
                .list();
        all.forEach(instance -> runtime.suspendProcessInstanceById(instance.getId()));
        LocalDate later = LocalDate.of(year, 6, 30);
        move(later);
        assertThat(escalation().state()).isEqualTo(EscalationState.WITHDRAWN);
        assertThat(player.open(project)).containsExactly(PRESS);

        all.forEach(instance -> runtime.activateProcessInstanceById(instance.getId()));
        reconciler.reconcile();
        assertThat(player.open(project)).isEmpty();
        assertThat(calendar.dayOf(timers.due(project, NEXT_DAY)))
                .isEqualTo(calendar.days().plus(later, -10));
    }

    @Test
    @DisplayName("项目终止：不再补督办流程，未结的督办撤销，卡片写不再督办")
    void terminated() {
        remind();
        overdue("boundaryEvent_lastDayOver");
        runtime.deleteProcessInstance(watch().getId(), "终止");
        states.set(project, ProjectState.TERMINATED);
        reconciler.reconcile();

        assertThat(running()).isZero();
        assertThat(escalation().state()).isEqualTo(EscalationState.WITHDRAWN);
        assertThat(standings.of(project).get(0).text()).isEqualTo("项目已终止，不再督办");
    }

    @Test
    @DisplayName("完成后依据没有了（拆分、合并后方案重新论证）：节点重新计为未完成，再督办，曾经完成留底；再完成又销")
    void reopened() {
        LocalDate first = LocalDate.of(year, 2, 20);
        timers.goTo(first);
        keepToday();
        completeSomething();
        assertThat(row().keptOn()).isEqualTo(first);

        LocalDate lost = LocalDate.of(year, 2, 25);
        timers.goTo(lost);
        jdbc.sql("insert into scheme (project, round, guide, standard) values (?, 2, '导则', '标准')")
                .param(project)
                .update();
        completeSomething();
        assertThat(row().keptOn()).isNull();
        assertThat(running()).isOne();
        assertThat(register.reopened(project, MilestoneKind.PREPARATION))
                .containsExactly(new MilestoneRegister.Reopened(first, lost));
        assertThat(standings.of(project).get(0).text())
                .isEqualTo("未到；曾于%s完成，登记的事实变动后自%s起重新计为未完成".formatted(first, lost));

        jdbc.sql("update scheme set passed = true, concluded_on = ? where project = ? and round = 2")
                .params(lost, project)
                .update();
        completeSomething();
        assertThat(row().keptOn()).isEqualTo(lost);
        assertThat(running()).isZero();
    }

    @Test
    @DisplayName("依据没有了而无人办理：每日核对时重新督办；项目已终止的不再督办")
    void reopenedByNight() {
        timers.goTo(LocalDate.of(year, 2, 20));
        keepToday();
        completeSomething();
        jdbc.sql("update permit_procedure set needed = false where project = ?")
                .param(project)
                .update();
        jdbc.sql("delete from permit_round where project = ?").param(project).update();
        states.set(project, ProjectState.TERMINATED);
        reconciler.reconcile();
        assertThat(row().keptOn()).isNotNull();
        states.set(project, ProjectState.RUNNING);
        reconciler.reconcile();
        assertThat(row().keptOn()).isNull();
        assertThat(running()).isOne();
    }

    private void move(LocalDate to) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql(
                            "update plan_milestone set due = ? where plan = (select id from annual_plan where business_key = ?)")
                    .params(to, StartedPlan.key(year))
                    .update();
            events.publishEvent(new PlanDateMoved(Player.JINAN, year, MilestoneKind.PREPARATION, to));
        });
    }

    private void remind() {
        timers.goTo(remind, MORNING);
        timers.fire(project, NEXT_DAY);
        assertThat(player.open(project)).containsExactly(FORECAST);
    }

    private void overdue(String event) {
        timers.goTo(due.plusDays(1), MORNING);
        timers.fire(project, event);
    }

    private void keepToday() {
        schemePassed(LocalDate.now(clock));
        projectApproved();
    }

    private void schemePassed(LocalDate day) {
        jdbc.sql("""
                        insert into scheme (project, round, guide, standard, passed, concluded_on)
                        values (?, 1, '导则', '标准', true, ?)""").params(project, day).update();
    }

    private void projectApproved() {
        jdbc.sql("""
                        insert into permit_procedure (project, procedure_id, name, department, needed, reason, stage, term)
                        values (?, 'projectApproval', '立项', 'developmentReform', true, '均需立项', 'PERMITS', 5)""").param(project).update();
        jdbc.sql("""
                        insert into permit_round (project, procedure_id, applicant, requested_at, answered_at, working_days,
                                                  unit, document_number)
                        values (:project, 'projectApproval', '区城投', :now, :now, 1, 'jinanDevelopmentReform', '立项1号')""")
                .param("project", project)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Somebody completes a task of the project; what it brought about is on record. */
    private void completeSomething() {
        String task = project + " " + completions.of(project).size();
        transaction.executeWithoutResult(status -> completions.add(new Completion(
                Player.JINAN,
                project,
                "permits",
                "instance",
                task,
                "userTask_x",
                "办理",
                1,
                null,
                "test",
                OffsetDateTime.now(clock),
                "{}",
                null,
                null)));
    }

    private MilestoneRegister.Row row() {
        return register.find(project, MilestoneKind.PREPARATION).orElseThrow();
    }

    private Missed missed() {
        List<Missed> all = register.missed(project, MilestoneKind.PREPARATION);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private Escalation escalation() {
        return escalations.get(missed().escalation());
    }

    private ProcessInstance watch() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(Milestones.PROCESS)
                .processInstanceBusinessKey(project)
                .singleResult();
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(project)
                .count();
    }
}
