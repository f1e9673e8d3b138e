package cn.jiugai.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.patrol.PatrolRecords.WeeklyInspection;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.project.Projects;
import cn.jiugai.project.SupervisionRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The works begin on Wednesday of the 24th week of 2026. */
@JiugaiTest
@Covers(value = "weeklyInspection", district = "haigang")
@DisplayName("海港区：每周由甲方、监理、检测单位抽检巡检（HG-4.2-2）")
class WeeklyInspectionTest {

    private static final LocalDate START = LocalDate.of(2026, 6, 10);
    private static final String INSPECT = "userTask_inspectSite";
    private static final String MISSED = "boundaryEvent_inspectSiteMissed";

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private PatrolReconciler reconciler;

    @Autowired
    private Patrols patrols;

    @Autowired
    private PatrolRecords records;

    @Autowired
    private PatrolSupervision supervision;

    @Autowired
    private Projects projects;

    @Autowired
    private JdbcClient jdbc;

    private String project;

    @BeforeEach
    void begin() {
        timers.goTo(START);
        project = player.newHaigangProject();
        jdbc.sql("insert into construction (project, started_on) values (?, ?)")
                .params(project, START)
                .update();
    }

    @AfterEach
    void end() {
        ClockUtil.reset();
        jdbc.sql("update project set state = 'COMPLETED' where number = ?")
                .param(project)
                .update();
    }

    @Test
    @DisplayName("每天对照：本周三家各一件，再对照一次不多发；下周再各一件")
    void eachWeekThree() {
        reconciler.reconcile();
        reconciler.reconcile();
        assertThat(player.tasks(project, INSPECT))
                .extracting(player::unit)
                .containsExactlyInAnyOrder("haigangRenewal", "haigangSupervision", "haigangTesting");
        assertThat(player.tasks(project, INSPECT))
                .allSatisfy(task -> assertThat(task.getName()).isEqualTo("到现场抽检巡检：2026年第24周（2026-06-08至2026-06-14）"));
        timers.goTo(LocalDate.of(2026, 6, 15));
        reconciler.reconcile();
        assertThat(player.tasks(project, INSPECT)).hasSize(6);
    }

    @Test
    @DisplayName("停机三周：一周也不漏，补发的还有登记期限；竣工以后的周不再发")
    void downtime() {
        jdbc.sql("update construction set completed_on = date '2026-06-29' where project = ?")
                .param(project)
                .update();
        timers.goTo(LocalDate.of(2026, 7, 8));
        ensure();
        assertThat(all())
                .extracting(WeeklyInspection::week)
                .containsOnly(24, 25, 26, 27)
                .hasSize(12);
        assertThat(timers.of(project, MISSED))
                .allSatisfy(
                        timer -> assertThat(timer.getDuedate()).as("补登两个工作日").isEqualTo("2026-07-10T17:30:00+08:00"));
    }

    @Test
    @DisplayName("没有发现问题：登记已巡检，抽检结果在案")
    void nothingFound() {
        ensure();
        player.completeAsUnit(project, INSPECT, "haigangTesting", visit("2026-06-10"));
        assertThat(of("tester").inspectedOn()).isEqualTo(START);
        assertThat(shown("检测单位").result()).isEqualTo("未发现问题");
        assertThat(shown("监理单位").result()).isEqualTo("待巡检");
        assertThat(shown("监理单位").open()).isTrue();
    }

    @Test
    @DisplayName("发现两个问题：各自转整改，由发现的单位复查")
    void findings() {
        ensure();
        Map<String, Object> found = visit("2026-06-10");
        found.putAll(Map.of(
                "finding1", "沟槽未支护", "responsible1", "contractor", "finding2", "旁站记录缺失", "responsible2", "supervisor"));
        player.completeAsUnit(project, INSPECT, "haigangRenewal", found);
        assertThat(shown("建设单位").result()).isEqualTo("发现2个问题，转整改");
        player.completeAsUnit(
                project,
                "userTask_rectifyFinding",
                "yanshanConstruction",
                Map.of("measures", "已支护", "finishedOn", "2026-06-10"));
        assertThat(player.unit(player.task(project, "userTask_recheckFinding"))).isEqualTo("haigangRenewal");
        player.complete(project, "userTask_recheckFinding", Map.of("recheck", "accepted"));
        player.complete(project, "userTask_rectifyFinding", Map.of("measures", "已补齐", "finishedOn", "2026-06-10"));
        player.complete(project, "userTask_recheckFinding", Map.of("recheck", "accepted"));
        assertThat(of("implementingEntity").findings()).containsExactly("沟槽未支护", "旁站记录缺失");
    }

    @Test
    @DisplayName("填了上周的日期：退回，已填内容还在；改正后登记")
    void otherWeek() {
        ensure();
        player.completeAsUnit(project, INSPECT, "haigangSupervision", visit("2026-06-07"));
        var task = player.tasks(project, INSPECT).stream()
                .filter(open -> player.unit(open).equals("haigangSupervision"))
                .findFirst()
                .orElseThrow();
        assertThat((String) player.variable(task, "reasons")).contains("现为巡检日期2026-06-07，早1天", "HG-4.2-2");
        assertThat(player.variable(task, "place")).isEqualTo("3号楼前管线沟槽");
        player.complete(task, visit("2026-06-10"));
        assertThat(of("supervisor").inspectedOn()).isEqualTo(START);
    }

    @Test
    @DisplayName("一周没有人巡检：周日后第2个工作日下班时登记漏检，项目页上看得到，补不了")
    void missed() {
        ensure();
        player.completeAsUnit(project, INSPECT, "haigangTesting", visit("2026-06-10"));
        timers.goTo(LocalDate.of(2026, 6, 16));
        timers.fireDue(project, MISSED);
        assertThat(player.open(project)).isEmpty();
        assertThat(of("supervisor").missed()).isTrue();
        assertThat(of("implementingEntity").missed()).isTrue();
        assertThat(of("tester").missed()).isFalse();
        assertThat(shown("监理单位").result()).isEqualTo("漏检");
        assertThat(shown("监理单位").open()).isFalse();
        ensure();
        assertThat(all()).filteredOn(WeeklyInspection::missed).as("漏检的周不再重发").hasSize(2);
    }

    @Test
    @DisplayName("金安区没有这个流程：不发巡检")
    void notInTheOtherDistrict() {
        String other = player.newProject();
        jdbc.sql("insert into construction (project, started_on) values (?, ?)")
                .params(other, START)
                .update();
        patrols.ensure(projects.get(other));
        assertThat(player.open(other)).isEmpty();
    }

    private void ensure() {
        patrols.ensure(projects.get(project));
    }

    private static Map<String, Object> visit(String day) {
        return new HashMap<>(Map.of(
                "inspectedOn", day,
                "inspectors", "韩巡检",
                "place", "3号楼前管线沟槽",
                "content", "支护、临边防护、材料进场",
                "sampling", "HDPE管环刚度，合格，报告HG-26-011"));
    }

    private List<WeeklyInspection> all() {
        return records.between(project, START, START.plusMonths(2));
    }

    private WeeklyInspection of(String party) {
        return all().stream()
                .filter(inspection -> inspection.party().equals(party) && inspection.week() == 24)
                .findFirst()
                .orElseThrow();
    }

    private SupervisionRecord shown(String party) {
        return supervision.supervision(projects.get(project)).stream()
                .filter(record -> record.subject().equals("第24周（%s）".formatted(party)))
                .findFirst()
                .orElseThrow();
    }
}
