package cn.jiugai.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.escalation.EscalationState;
import cn.jiugai.escalation.Escalations;
import cn.jiugai.plan.MilestoneKind;
import cn.jiugai.plan.StartedPlan;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.scheme.SchemePlay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plan begins in June, so that only the last two dates of its year are watched. */
@JiugaiTest
@DisplayName("基础类9月30日、各项验收11月30日")
class WorksDatesTest {

    private static final String FORECAST = "userTask_forecastMilestone";
    private static final String PRESS = "userTask_pressOverdue";

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private StartedPlan plans;

    @Autowired
    private SchemePlay schemes;

    @Autowired
    private MilestoneRegister register;

    @Autowired
    private MilestoneStandings standings;

    @Autowired
    private MilestoneReconciler reconciler;

    @Autowired
    private Escalations escalations;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    private int year;
    private String project;

    @BeforeEach
    void begin() {
        year = plans.newYear();
        timers.goTo(day(6, 15));
        project = plans.begin(year, true);
        jdbc.sql("""
                        insert into community (project, name, name_key, households, buildings, area_m2, district, plan_year,
                                               active_year)
                        values (:project, :name, :name, 10, 1, 100, 'jinan', :year, :year)""")
                .param("project", project)
                .param("name", "甲小区" + year)
                .param("year", year)
                .update();
        player.nameCompanies(project);
        schemes.drafted(project, Map.of("甲小区" + year, 0));
        jdbc.sql("insert into construction (project, started_on) values (?, ?)")
                .params(project, day(6, 20))
                .update();
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("JA-4.4-3 9月30日前10个工作日提醒；基础类9月28日做完、10月9日才确认：其间逾期督办，确认后按9月28日完成，督办销号")
    void basicClassByItsOwnDay() {
        timers.goTo(calendar.days().plus(day(9, 30), -10));
        fireDue();
        assertThat(player.task(project, FORECAST).getName()).isEqualTo("说明节点进展：基础类改造完成");
        assertThat((String) player.variable(project, FORECAST, "milestoneFacts"))
                .contains("最迟%s".formatted(day(9, 30)), "基础类项目都经监理确认完工即为完成");
        player.complete(project, FORECAST, Map.of("progress", "收尾", "forecastOn", day(9, 28) + ""));
        timers.goTo(day(10, 1));
        fireDue();
        assertThat(player.open(project)).containsExactly(PRESS);
        assertThat(player.unit(player.task(project, PRESS))).isEqualTo("jinanHousing");

        timers.goTo(day(10, 9));
        finish("1", "2", "3");
        assertThat(keptOn(MilestoneKind.BASIC_WORKS)).isEqualTo(day(9, 28));
        assertThat(player.open(project)).isEmpty();
        assertThat(escalations.of(project))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(EscalationState.SELF_SETTLED));
        assertThat(standings.of(project))
                .filteredOn(standing -> standing.name().equals("基础类改造完成"))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).contains(day(9, 28).toString()));
    }

    @Test
    @DisplayName("JA-4.4-3 基础类还差1项，不算完成；完善类没有做完不影响")
    void oneItemShort() {
        timers.goTo(day(9, 28));
        finish("1", "2");
        assertThat(keptOn(MilestoneKind.BASIC_WORKS)).isNull();
        finish("3");
        assertThat(keptOn(MilestoneKind.BASIC_WORKS)).isEqualTo(day(9, 28));
    }

    @Test
    @DisplayName("JA-4.4-4 联合验收11月20日通过、综合验收没有：11月30日后督办；综合验收通过之日为完成之日")
    void bothAcceptances() {
        jdbc.sql("update construction set completed_on = ? where project = ?")
                .params(day(9, 1), project)
                .update();
        accepted("JOINT", day(11, 20));
        timers.goTo(day(12, 1));
        fireDue();
        assertThat(player.open(project)).containsExactly(PRESS);
        assertThat((String) player.variable(project, PRESS, "overdue")).contains("各项验收完成", "已逾期1天");
        accepted("COMPREHENSIVE", day(12, 1));
        reconciler.reconcile();
        assertThat(keptOn(MilestoneKind.ACCEPTANCES)).isEqualTo(day(12, 1));
        assertThat(player.open(project)).isEmpty();
    }

    /** The contractor's and the supervising firm's steps, as their units do them; the works were done on 28 September. */
    private void finish(String... items) {
        player.startMatter("huaxiaConstruction", "worksFinish", project);
        player.complete(
                project,
                "userTask_reportWorksFinish",
                Map.of("finishedItems", List.of(items), "itemsFinishedOn", day(9, 28) + "", "finishNote", "完工"));
        player.complete(project, "userTask_confirmWorksFinish", Map.of("finishStance", "agree"));
    }

    private void accepted(String kind, LocalDate day) {
        jdbc.sql("""
                        insert into acceptance_meeting (instance, round, project, kind, filing_number, held_on, place,
                                                        passed, conclusion_number, concluded_on)
                        values (?, 1, ?, ?, 'SP-1', ?, '现场', true, '1号', ?)""").params(project + kind, project, kind, day, day).update();
    }

    private void fireDue() {
        List<Job> due = timers.of(project, "intermediateCatchEvent_nextDay").stream()
                .filter(job -> !job.getDuedate().after(ClockUtil.getCurrentTime()))
                .toList();
        assertThat(due).isNotEmpty();
        due.forEach(job -> management.executeJob(job.getId()));
    }

    private LocalDate keptOn(MilestoneKind kind) {
        return register.find(project, kind).orElseThrow().keptOn();
    }

    private LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(year, month, dayOfMonth);
    }
}
