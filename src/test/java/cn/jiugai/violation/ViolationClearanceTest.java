package cn.jiugai.violation;

import static cn.jiugai.violation.ViolationPlay.CLEAR;
import static cn.jiugai.violation.ViolationPlay.DETERMINE;
import static cn.jiugai.violation.ViolationPlay.INSPECT;
import static cn.jiugai.violation.ViolationPlay.PHOTO;
import static cn.jiugai.violation.ViolationPlay.SURVEY;
import static cn.jiugai.violation.ViolationPlay.VERIFY;
import static cn.jiugai.violation.ViolationPlay.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.OpenTasks;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("violationClearance")
@DisplayName("拆除违建")
class ViolationClearanceTest {

    private static final ListedViolation PLOT =
            violation("1号楼南侧绿地", ViolationKind.VEGETABLE_PLOT, SiteState.NO_STRUCTURE);
    private static final ListedViolation LANE = violation("2号楼通道", ViolationKind.FIRE_LANE, SiteState.TEMPORARY);
    private static final ListedViolation ROOF =
            violation("3号楼顶", ViolationKind.UNAUTHORISED_BUILDING, SiteState.STRUCTURE);

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private ViolationPlay play;

    @Autowired
    private TaskService tasks;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private ViolationImport imports;

    @Autowired
    private ViolationTemplate template;

    @Autowired
    private ViolationRegister violations;

    @Autowired
    private ViolationRecords records;

    @Autowired
    private Projects projects;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuntimeService runtime;

    private String project;
    private ProcessInstance clearance;

    @BeforeEach
    void start() {
        project = player.newProject();
        clearance = player.start("violationClearance", project);
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("没有违建、也写明了没有：阶段结束")
    void nothingFound() {
        assertThat(player.unit(player.task(project, SURVEY))).isEqualTo("zhongshiCommunity");
        play.survey(project, true);

        assertThat(player.ends(clearance)).containsExactly("endEvent_violationsCleared");
        assertThat(player.ended(clearance)).isTrue();
        assertThat(violations.all(project)).isEmpty();
    }

    @Test
    @DisplayName("没有上传清单，也没有写明没有违建：退回摸排")
    void nothingSaid() {
        play.survey(project, false);

        assertThat(player.open(project)).containsExactly(SURVEY);
        assertThat((String) player.variable(project, SURVEY, "reasons"))
                .contains("现为清单0处", "缺违建清单", "请在“上传表格”页签上传违建清单", "JA-3.4-2");
    }

    @Test
    @DisplayName("上传一张清单：摸底看到的没有核实完，退回点名；补齐后每处一案")
    void fromTheSurvey() {
        String community = projects.communities(project).get(0).name();
        seen("1号楼南侧绿地", "VEGETABLE_PLOT");
        seen("东门", "FIRE_LANE");
        assertThat(template.of(project)).isNotEmpty();
        upload(List.of(List.of(community, "1号楼南侧绿地", "毁绿种菜", "无建筑物构筑物", "")));
        assertThat((String) player.variable(project, SURVEY, "violations"))
                .contains("- 第1处 " + community + "1号楼南侧绿地（毁绿种菜）：已列入清单，无建筑物构筑物")
                .contains("- 摸底线索 " + community + "东门（侵占消防通道）：待核实");
        play.survey(project, false);
        assertThat((String) player.variable(project, SURVEY, "reasons"))
                .contains("摸底看到2处、核实1处", "还有1处没有核实：" + community + "东门（侵占消防通道）", "JA-3.4-2");

        upload(List.of(
                List.of(community, "1号楼南侧绿地", "毁绿种菜", "无建筑物构筑物", ""),
                List.of(community, "东门", "侵占消防通道", "经核实不存在", "杂物已搬走"),
                List.of(community, "3号楼顶", "擅自搭建", "建筑物构筑物", "")));
        play.survey(project, false);
        assertThat(player.tasks(project, PHOTO)).hasSize(2);
        assertThat(records.open(project))
                .containsExactly("第1处 " + community + "1号楼南侧绿地（毁绿种菜）", "第2处 " + community + "3号楼顶（擅自搭建）");
    }

    @Test
    @DisplayName("三处违建三案并行，分到街道和自然资源局，各自核实销案后清零")
    void threeSideBySide() {
        list(PLOT, LANE, ROOF);
        assertThat(player.tasks(project, PHOTO)).hasSize(3);
        play.photograph(project);

        assertThat(player.open(project)).containsExactly(CLEAR, CLEAR, DETERMINE);
        play.clear(project);
        play.verify(project);
        assertThat(player.ended(clearance)).as("还有一处没有销案").isFalse();
        play.determine(player.task(project, DETERMINE), true);
        play.enforce(project);
        play.verify(project);

        assertThat(player.ends(clearance)).containsExactly("endEvent_violationsCleared");
        assertThat(records.open(project)).isEmpty();
        assertThat(violations.all(project)).extracting(Violation::outcome).containsOnly(ViolationOutcome.CLEARED);
    }

    @Test
    @DisplayName("两处违建各要各的照片：第一处拍了，第二处没有照片不能办结")
    void aPhotoEach() {
        list(PLOT, LANE);
        List<Task> open = player.tasks(project, PHOTO);
        Map<String, Object> answer = Map.of("photographedOn", "2026-03-05");
        player.complete(open.get(0), answer);

        assertThatThrownBy(() -> player.as(
                        player.unit(open.get(1)),
                        () -> tasks.complete(open.get(1).getId(), answer)))
                .hasMessageContaining("缺少材料“违建现场照片”")
                .hasMessageContaining("JA-3.4-2");
        player.complete(open.get(1), answer);
        assertThat(player.tasks(project, CLEAR)).hasSize(2);
    }

    @Test
    @DisplayName("补报的一处还没有销案：清零核对不通过，点名这一处；它销案、复查发现反弹的再办一案，才清零")
    void foundLater() {
        list(PLOT);
        player.startMatter("zhongshiCommunity", "lateViolation", project);
        player.complete(
                project,
                "userTask_listViolation",
                Map.of(
                        "community", projects.communities(project).get(0).name(),
                        "place", "4号楼通道",
                        "kind", "FIRE_LANE",
                        "siteState", "NO_STRUCTURE"));
        play.photograph(project);
        player.complete(player.tasks(project, CLEAR).get(0), ViolationPlay.CLEARED);
        play.verify(project);

        assertThat(player.open(project)).containsExactly(CLEAR, INSPECT);
        assertThat((String) player.variable(project, INSPECT, "reasons"))
                .contains("登记2处、销案1处", "还有1处未销案：第", "请继续整治，全部销案前不得开工", "JA-3.4-1");
        play.inspect(project);
        assertThat(player.open(project)).as("没有销案就复查，又回到复查").containsExactly(CLEAR, INSPECT);
        play.clear(project);
        play.verify(project);
        String closed = String.valueOf(violations.all(project).get(0).number());
        play.inspect(project, closed);

        assertThat(player.open(project)).as("反弹的再办一案").containsExactly(PHOTO);
        assertThat((String) player.variable(project, PHOTO, "violationFacts")).contains("2026-03-28复查发现反弹");
        play.photograph(project);
        play.clear(project);
        assertThat(player.open(project)).containsExactly(VERIFY);
        play.verify(project);
        assertThat(player.ended(clearance)).isTrue();
    }

    @Test
    @DisplayName("方案通过之后才腾空的场地：清零后由街道安排用途；方案还没有通过的，留给方案安排")
    void freedAfterTheScheme() {
        jdbc.sql("insert into scheme (project, round, guide, standard, passed) values (?, 1, '导则', '标准', true)")
                .param(project)
                .update();
        list(PLOT);
        play.photograph(project);
        play.clear(project);
        player.complete(
                project,
                VERIFY,
                Map.of(
                        "verification", "cleared",
                        "verifiedOn", "2026-03-25",
                        "freed", true,
                        "freedPlace", "1号楼南侧",
                        "freedArea", 30));

        assertThat(player.open(project)).containsExactly("userTask_decideSiteUse");
        assertThat((String) player.variable(project, "userTask_decideSiteUse", "siteText"))
                .contains("1号楼南侧");
        player.complete(project, "userTask_decideSiteUse", Map.of("sitePurpose", "POCKET_PARK"));
        assertThat(player.ended(clearance)).isTrue();
        assertThat(records.freedSites(project)).hasSize(1);
    }

    @Test
    @DisplayName("个案流程被删除：清零核对点名这一处和补救办法，复查之后重新立案")
    void caseDeleted() {
        list(PLOT, ROOF);
        play.photograph(project);
        String lost = player.task(project, DETERMINE).getProcessInstanceId();
        runtime.deleteProcessInstance(lost, "误删");
        play.clear(project);
        play.verify(project);

        assertThat((String) player.variable(project, INSPECT, "reasons"))
                .contains("登记2处、销案1处", "还有1处未销案：第2处 甲小区3号楼顶", "第2处 甲小区3号楼顶（擅自搭建）的个案流程已被终止、没有结果，办结“复查整治现场”后重新立案");
        play.inspect(project);
        assertThat(player.tasks(project, PHOTO)).hasSize(1);
        play.photograph(project);
        assertThat(player.open(project)).containsExactly(DETERMINE);
    }

    @Test
    @DisplayName("10个工作日没有摸排：转主管部门督办")
    void overdue() {
        String timer = "boundaryEvent_surveyViolationsOverdue";
        ClockUtil.setCurrentTime(timers.due(project, timer));
        timers.fire(project, timer);
        player.runJobs(project);

        assertThat(player.open(project)).containsExactly("userTask_pressOverdue", SURVEY);
    }

    private void list(ListedViolation... listed) {
        play.list(project, listed);
        play.survey(project, false);
    }

    private void upload(List<List<Object>> rows) {
        player.as(
                "zhongshiCommunity",
                () -> imports.take(
                        openTasks.find(player.task(project, SURVEY).getId()).orElseThrow(),
                        ViolationSheets.of(rows),
                        "zhongshiCommunity"));
    }

    private void seen(String place, String kind) {
        Community community = projects.communities(project).get(0);
        jdbc.sql("""
                        insert into violation_seen (community, kind, place, person, listed_at)
                        values (?, ?, ?, 'test', ?)""")
                .params(community.id(), kind, place, OffsetDateTime.parse("2026-03-01T10:00:00+08:00"))
                .update();
    }
}
