package cn.jiugai.violation;

import static cn.jiugai.violation.ViolationPlay.CLEAR;
import static cn.jiugai.violation.ViolationPlay.DETERMINE;
import static cn.jiugai.violation.ViolationPlay.ENFORCE;
import static cn.jiugai.violation.ViolationPlay.PHOTO;
import static cn.jiugai.violation.ViolationPlay.VERIFY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("violationCase")
@DisplayName("违建个案")
class ViolationCaseTest {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private ViolationPlay play;

    @Autowired
    private ViolationRegister violations;

    @Autowired
    private ViolationRecords records;

    @Autowired
    private TaskService tasks;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    private String project;

    @BeforeEach
    void newProject() {
        project = player.newProject();
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("消防通道上的临时搭建：由街道清理，不到城管；核实后销案，腾空的场地提供给方案")
    void temporaryStructure() {
        ProcessInstance violation = open(ViolationKind.FIRE_LANE, SiteState.TEMPORARY);
        assertThat((String) player.variable(project, PHOTO, "violationFacts"))
                .contains("第1处 甲小区2号楼东侧（侵占消防通道）", "现状：临时搭建");
        assertThat(violations.get(project, 1).inCase()).isTrue();
        play.photograph(project);

        assertThat(player.open(project)).containsExactly(CLEAR);
        assertThat(player.unit(player.task(project, CLEAR))).isEqualTo("zhongshiStreet");
        play.clear(project);
        assertThat(violations.get(project, 1).open()).as("没有核实不销案").isTrue();
        assertThat(records.freedSites(project)).isEmpty();
        player.complete(
                project,
                VERIFY,
                Map.of(
                        "verification", "cleared",
                        "verifiedOn", "2026-03-12",
                        "freed", true,
                        "freedPlace", "2号楼东侧通道旁",
                        "freedArea", 36.5));

        assertThat(player.ends(violation)).containsExactly("endEvent_violationCleared");
        assertThat(violations.get(project, 1).outcome()).isEqualTo(ViolationOutcome.CLEARED);
        assertThat(violations.get(project, 1).inCase()).isFalse();
        assertThat(records.freedSites(project)).containsExactly(new FreedSite(1, "2号楼东侧通道旁", new BigDecimal("36.50")));
        assertThat(day("photographed_on")).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(day("closed_on")).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    @DisplayName("消防通道上的非临时构筑物：先由自然资源局认定，违法的由城管出具决定书并查处")
    void illegalStructure() {
        ProcessInstance violation = open(ViolationKind.FIRE_LANE, SiteState.STRUCTURE);
        play.photograph(project);

        assertThat(player.open(project)).containsExactly(DETERMINE);
        Task determination = player.task(project, DETERMINE);
        assertThat(player.unit(determination)).isEqualTo("jinanNaturalResources");
        assertThat(determination.getName()).isEqualTo("认定是否违法建设：第1处 甲小区2号楼东侧（侵占消防通道）");
        play.determine(determination, true);
        assertThat(player.unit(player.task(project, ENFORCE))).isEqualTo("jinanUrbanManagement");
        assertThat((String) player.variable(project, ENFORCE, "violationFacts")).contains("认定书：六自然资认〔2026〕3号");
        play.enforce(project);
        play.verify(project);

        assertThat(player.ends(violation)).containsExactly("endEvent_violationCleared");
        assertThat(violations.get(project, 1).illegal()).isTrue();
        assertThat(text("decision_number")).isEqualTo("金城管罚〔2026〕8号");
        assertThat(text("enforcement")).isEqualTo("forced");
    }

    @Test
    @DisplayName("擅自搭建认定为合法：按合法销案，认定书文号在册，不到城管")
    void legalBuilding() {
        ProcessInstance violation = open(ViolationKind.UNAUTHORISED_BUILDING, SiteState.STRUCTURE);
        play.photograph(project);
        play.determine(player.task(project, DETERMINE), false);

        assertThat(player.ended(violation)).isTrue();
        assertThat(player.ends(violation)).containsExactly("endEvent_foundLegal");
        assertThat(violations.get(project, 1).outcome()).isEqualTo(ViolationOutcome.LEGAL);
        assertThat(violations.get(project, 1).determinationNumber()).isEqualTo("六自然资认〔2026〕3号");
    }

    @Test
    @DisplayName("认定合法却没有认定书文号：不能办结")
    void legalWithoutNumber() {
        open(ViolationKind.UNAUTHORISED_BUILDING, SiteState.STRUCTURE);
        play.photograph(project);

        assertThatThrownBy(() -> player.complete(
                        project, DETERMINE, Map.of("determination", "legal", "determinedOn", "2026-03-10")))
                .hasMessageContaining("认定书文号");
        assertThat(violations.get(project, 1).open()).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "userTask_photographViolation, 违建现场照片",
        "userTask_determineViolation, 违法建设认定书（移送的附移送函）",
        "userTask_enforceViolation, 处罚决定书（移送的附移送函）",
        "userTask_verifyClearance, 整治后照片"
    })
    @DisplayName("每一步各有各的证据，缺了不能办结")
    void evidence(String step, String paper) {
        open(ViolationKind.UNAUTHORISED_BUILDING, SiteState.STRUCTURE);
        while (!player.open(project).contains(step)) {
            onwards();
        }
        Task task = player.task(project, step);

        assertThatThrownBy(() -> player.as(player.unit(task), () -> tasks.complete(task.getId(), answer(step))))
                .hasMessageContaining("缺少材料“%s”".formatted(paper))
                .hasMessageContaining("JA-3.4-");
        assertThat(player.open(project)).containsExactly(step);
    }

    @Test
    @DisplayName("街道没有清理掉、城管没有拆掉：仍在原部门，原因写在上面；核实没有清除：重新分派")
    void notYet() {
        open(ViolationKind.FIRE_LANE, SiteState.TEMPORARY);
        play.photograph(project);
        player.complete(project, CLEAR, Map.of("clearance", "notCleared", "obstacle", "当事人拒不配合"));
        assertThat((String) player.variable(project, CLEAR, "violationFacts")).contains("**上次情况**", "未清除：当事人拒不配合");
        play.clear(project);
        player.complete(project, VERIFY, Map.of("verification", "standing", "standing", "雨棚还在"));
        assertThat((String) player.variable(project, CLEAR, "violationFacts")).contains("核实未清除：雨棚还在");

        player.complete(
                project,
                CLEAR,
                ViolationPlay.referral(
                        "clearance", ViolationKind.FIRE_LANE, SiteState.STRUCTURE, ViolationRoute.DETERMINATION));
        play.determine(player.task(project, DETERMINE), true);
        play.enforce(project, Map.of("enforcement", "notCleared", "obstacle", "当事人申请复议"));
        assertThat((String) player.variable(project, ENFORCE, "violationFacts")).contains("未清除：当事人申请复议");
        play.enforce(project);
        player.complete(project, VERIFY, Map.of("verification", "standing", "standing", "只拆了一半"));
        assertThat(player.open(project)).as("已认定违法的不重复认定").containsExactly(ENFORCE);
    }

    @Test
    @DisplayName("未能清除的原因写满2000字，也原样存下、带回表单")
    void longObstacle() {
        String obstacle = "拒".repeat(2000);
        open(ViolationKind.VEGETABLE_PLOT, SiteState.NO_STRUCTURE);
        play.photograph(project);
        player.complete(project, CLEAR, Map.of("clearance", "notCleared", "obstacle", obstacle));

        assertThat(violations.get(project, 1).lastNote()).isEqualTo("未清除：" + obstacle);
        assertThat((String) player.variable(project, CLEAR, "violationFacts")).endsWith(obstacle);
    }

    @Test
    @DisplayName("街道把毁绿种菜移送城管：不接受，说明依据，仍由街道办理")
    void plotToUrbanManagement() {
        open(ViolationKind.VEGETABLE_PLOT, SiteState.NO_STRUCTURE);
        play.photograph(project);
        player.complete(
                project,
                CLEAR,
                ViolationPlay.referral(
                        "clearance", ViolationKind.VEGETABLE_PLOT, SiteState.NO_STRUCTURE, ViolationRoute.ENFORCEMENT));

        assertThat(player.open(project)).containsExactly(CLEAR);
        assertThat((String) player.variable(project, CLEAR, "reasons"))
                .contains("现为移送城管局", "仍应由街道办事处办理", "请继续办理", "JA-3.4-5");
        play.clear(project);
        assertThat(player.open(project)).containsExactly(VERIFY);
    }

    @Test
    @DisplayName("自然资源局发现只是绿地上的临时搭建：更正后移送街道，街道看到理由；城管移送不了已认定违法的")
    void passedOn() {
        open(ViolationKind.UNAUTHORISED_BUILDING, SiteState.STRUCTURE);
        play.photograph(project);
        player.complete(
                project,
                DETERMINE,
                ViolationPlay.referral(
                        "determination", ViolationKind.VEGETABLE_PLOT, SiteState.TEMPORARY, ViolationRoute.STREET));
        assertThat(player.open(project)).containsExactly(CLEAR);
        assertThat((String) player.variable(project, CLEAR, "violationFacts"))
                .contains("（毁绿种菜）", "现状：临时搭建", "由自然资源局移送：现场查看与登记不符");
        assertThat(player.variable(project, CLEAR, "reasons")).isEqualTo("");
        assertThat(player.variable(project, CLEAR, "siteState")).isEqualTo("TEMPORARY");

        player.complete(
                project,
                CLEAR,
                ViolationPlay.referral(
                        "clearance",
                        ViolationKind.UNAUTHORISED_BUILDING,
                        SiteState.STRUCTURE,
                        ViolationRoute.DETERMINATION));
        play.determine(player.task(project, DETERMINE), true);
        player.complete(
                project,
                ENFORCE,
                ViolationPlay.referral(
                        "enforcement",
                        ViolationKind.UNAUTHORISED_BUILDING,
                        SiteState.STRUCTURE,
                        ViolationRoute.DETERMINATION));
        assertThat((String) player.variable(project, ENFORCE, "reasons")).contains("仍应由城管局办理", "JA-3.4-4");
    }

    @Test
    @DisplayName("街道10个、自然资源局10个、城管20个工作日没有办完：转主管部门督办，案子还在原部门")
    void overdue() {
        timers.goTo(TODAY);
        open(ViolationKind.FIRE_LANE, SiteState.TEMPORARY);
        play.photograph(project);
        escalate(CLEAR, 10);
        player.complete(
                project,
                CLEAR,
                ViolationPlay.referral(
                        "clearance", ViolationKind.FIRE_LANE, SiteState.STRUCTURE, ViolationRoute.DETERMINATION));
        escalate(DETERMINE, 10);
        play.determine(player.task(project, DETERMINE), true);
        escalate(ENFORCE, 20);
    }

    private void escalate(String step, int days) {
        String timer = "boundaryEvent_%sOverdue".formatted(step.substring(step.indexOf('_') + 1));
        LocalDate due = calendar.days().plus(calendar.today(), days);
        assertThat(calendar.dayOf(timers.due(project, timer))).isEqualTo(due);
        timers.goTo(due);
        timers.fire(project, timer);
        player.runJobs(project);
        assertThat(player.open(project)).contains(step, "userTask_pressOverdue");
    }

    private void onwards() {
        String step = player.open(project).get(0);
        player.complete(project, step, answer(step));
    }

    private static Map<String, Object> answer(String step) {
        return switch (step) {
            case PHOTO -> Map.of("photographedOn", "2026-03-05");
            case DETERMINE ->
                Map.of(
                        "determination",
                        "illegal",
                        "determinationNumber",
                        "六自然资认〔2026〕3号",
                        "determinedOn",
                        "2026-03-10");
            case ENFORCE ->
                Map.of("enforcement", "forced", "decisionNumber", "金城管罚〔2026〕8号", "decidedOn", "2026-03-20");
            default -> Map.of("verification", "cleared", "verifiedOn", "2026-03-25");
        };
    }

    private ProcessInstance open(ViolationKind kind, SiteState state) {
        play.list(project, ViolationPlay.violation("2号楼东侧", kind, state));
        return player.start("violationCase", project, Map.of("violation", "1"));
    }

    private LocalDate day(String name) {
        return jdbc.sql("select " + name + " from violation where project = ?")
                .param(project)
                .query(LocalDate.class)
                .single();
    }

    private String text(String name) {
        return jdbc.sql("select " + name + " from violation where project = ?")
                .param(project)
                .query(String.class)
                .single();
    }
}
