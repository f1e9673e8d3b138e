package cn.jiugai.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("violationClearance")
@DisplayName("拆除违建")
class ViolationClearanceTest {

    @Autowired
    private Player player;

    @Autowired
    private ViolationPlay play;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ViolationRegister violations;

    @Autowired
    private ViolationRecords records;

    private String project;
    private ProcessInstance clearance;

    @BeforeEach
    void start() {
        project = player.newProject();
        clearance = player.start("violationClearance", project);
    }

    @Test
    @DisplayName("摸排没有发现违建：直接核对清零，阶段结束")
    void nothingFound() {
        assertThat(player.unit(player.task(project, "userTask_surveyViolations")))
                .isEqualTo("zhongshiCommunity");
        play.survey(project, false);

        assertThat(player.ends(clearance)).containsExactly("endEvent_violationsCleared");
        assertThat(player.ended(clearance)).isTrue();
        assertThat(violations.all(project)).isEmpty();
    }

    @Test
    @DisplayName("三处违建三案并行，分到街道和自然资源局，各自销案后清零")
    void threeSideBySide() {
        play.survey(project, true);
        assertThat(player.unit(player.task(project, "userTask_listViolation"))).isEqualTo("zhongshiStreet");
        play.list(project, "1号楼南侧绿地", ViolationKind.VEGETABLE_PLOT, false, false, true);
        assertThat(player.variable(project, "userTask_listViolation", "place"))
                .as("第二处的表单是空的")
                .isNull();
        play.list(project, "2号楼通道", ViolationKind.FIRE_LANE, true, true, true);
        play.list(project, "3号楼顶", ViolationKind.UNAUTHORISED_BUILDING, true, false, false);
        assertThat(player.tasks(project, "userTask_photographViolation")).hasSize(3);
        play.photograph(project);

        assertThat(player.open(project))
                .containsExactly("userTask_clearOccupation", "userTask_clearOccupation", "userTask_determineViolation");
        assertThat(records.open(project)).containsExactly("第1处 1号楼南侧绿地（毁绿种菜）", "第2处 2号楼通道（侵占消防通道）", "第3处 3号楼顶（擅自搭建）");
        player.completeAll(
                project, "userTask_clearOccupation", Map.of("clearance", "cleared", "clearedOn", "2026-03-12"));
        play.determine(player.task(project, "userTask_determineViolation"), true);
        play.enforce(project);
        assertThat((String) player.variable(project, "userTask_inspectClearance", "violations"))
                .contains("第2处 2号楼通道（侵占消防通道）：已清除");
        play.inspect(project);

        assertThat(player.ends(clearance)).containsExactly("endEvent_violationsCleared");
        assertThat(records.open(project)).isEmpty();
        assertThat(violations.all(project)).extracting(Violation::outcome).containsOnly(ViolationOutcome.CLEARED);
    }

    @Test
    @DisplayName("两处违建各要各的照片：第一处拍了，第二处没有照片不能办结")
    void aPhotoEach() {
        play.survey(project, true);
        play.list(project, "1号楼南侧绿地", ViolationKind.VEGETABLE_PLOT, false, false, true);
        play.list(project, "2号楼通道", ViolationKind.FIRE_LANE, false, false, false);
        List<Task> open = player.tasks(project, "userTask_photographViolation");
        Map<String, Object> answer = Map.of("photographedOn", "2026-03-05");
        player.complete(open.get(0), answer);

        assertThatThrownBy(() -> player.as(
                        player.unit(open.get(1)),
                        () -> tasks.complete(open.get(1).getId(), answer)))
                .hasMessageContaining("缺少材料“违建现场照片”")
                .hasMessageContaining("JA-3.4-2");
        player.complete(open.get(1), answer);
        assertThat(player.tasks(project, "userTask_clearOccupation")).hasSize(2);
    }

    @Test
    @DisplayName("城管限期未拆：清零核对不通过，点名这一处；再办一案，不再重新认定，直到拆除")
    void stillStanding() {
        play.survey(project, true);
        play.list(project, "3号楼顶", ViolationKind.UNAUTHORISED_BUILDING, true, false, true);
        play.list(project, "1号楼南侧绿地", ViolationKind.VEGETABLE_PLOT, false, false, false);
        play.photograph(project);
        play.clear(project);
        play.determine(player.task(project, "userTask_determineViolation"), true);
        play.enforce(project, Map.of("clearance", "notCleared", "obstacle", "当事人申请复议"));
        play.inspect(project);

        assertThat(player.ended(clearance)).isFalse();
        assertThat(player.ends(clearance)).isEmpty();
        assertThat(player.open(project)).containsExactly("userTask_photographViolation");
        assertThat((String) player.variable(project, "userTask_photographViolation", "reasons"))
                .contains("登记2处、销案1处", "还有1处未销案：第1处 3号楼顶（擅自搭建），未清除：当事人申请复议", "JA-3.4-1");

        play.photograph(project);
        assertThat(player.open(project)).containsExactly("userTask_enforceViolation");
        play.enforce(project);
        play.inspect(project);
        assertThat(player.ends(clearance)).containsExactly("endEvent_violationsCleared");
    }

    @Test
    @DisplayName("复查发现反弹：已销案的重新打开，不能清零")
    void cameBack() {
        play.survey(project, true);
        play.list(project, "2号楼通道", ViolationKind.FIRE_LANE, false, false, false);
        play.photograph(project);
        play.clear(project);
        play.inspect(project, "1");

        assertThat(records.open(project)).hasSize(1);
        assertThat((String) player.variable(project, "userTask_photographViolation", "reasons"))
                .contains("2026-03-28复查发现反弹", "JA-3.4-1");
        play.photograph(project);
        play.clear(project);
        play.inspect(project);
        assertThat(player.ended(clearance)).isTrue();
    }
}
