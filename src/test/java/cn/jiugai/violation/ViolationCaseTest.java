package cn.jiugai.violation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("violationCase")
@DisplayName("违建个案")
class ViolationCaseTest {

    @Autowired
    private Player player;

    @Autowired
    private ViolationPlay play;

    @Autowired
    private ViolationRegister violations;

    @Autowired
    private JdbcClient jdbc;

    private String project;

    @BeforeEach
    void newProject() {
        project = player.newProject();
    }

    @Test
    @DisplayName("消防通道上的临时搭建：由街道清理，不到城管")
    void temporaryStructure() {
        ProcessInstance violation = open(ViolationKind.FIRE_LANE, true, true);
        assertThat((String) player.variable(project, "userTask_photographViolation", "violationFacts"))
                .contains("2号楼东侧（侵占消防通道）", "现状：临时搭建");
        play.photograph(project);

        assertThat(player.open(project)).containsExactly("userTask_clearOccupation");
        assertThat(player.unit(player.task(project, "userTask_clearOccupation")))
                .isEqualTo("zhongshiStreet");
        play.clear(project);
        assertThat(player.ends(violation)).containsExactly("endEvent_streetReported");
        assertThat(violations.get(project, 1).outcome()).isEqualTo(ViolationOutcome.CLEARED);
        assertThat(column("photographed_on")).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(column("closed_on")).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    @DisplayName("消防通道上的非临时构筑物：先由自然资源局认定，违法的由城管出具决定书并查处")
    void illegalStructure() {
        ProcessInstance violation = open(ViolationKind.FIRE_LANE, true, false);
        play.photograph(project);

        assertThat(player.open(project)).containsExactly("userTask_determineViolation");
        var determination = player.task(project, "userTask_determineViolation");
        assertThat(player.unit(determination)).isEqualTo("jinanNaturalResources");
        assertThat(determination.getName()).isEqualTo("认定是否违法建设：第1处 2号楼东侧（侵占消防通道）");
        play.determine(determination, true);
        assertThat(player.unit(player.task(project, "userTask_enforceViolation")))
                .isEqualTo("jinanUrbanManagement");
        play.enforce(project);

        assertThat(player.ends(violation)).containsExactly("endEvent_enforcementReported");
        assertThat(violations.get(project, 1).illegal()).isTrue();
        assertThat(violations.get(project, 1).outcome()).isEqualTo(ViolationOutcome.CLEARED);
        assertThat(text("determination_number")).isEqualTo("六自然资认〔2026〕3号");
        assertThat(text("decision_number")).isEqualTo("金城管罚〔2026〕8号");
    }

    @Test
    @DisplayName("擅自搭建认定为合法：按合法销案，不到城管")
    void legalBuilding() {
        ProcessInstance violation = open(ViolationKind.UNAUTHORISED_BUILDING, true, false);
        play.photograph(project);
        play.determine(player.task(project, "userTask_determineViolation"), false);

        assertThat(player.ended(violation)).isTrue();
        assertThat(player.ends(violation)).containsExactly("endEvent_foundLegal");
        assertThat(violations.get(project, 1).outcome()).isEqualTo(ViolationOutcome.LEGAL);
    }

    @Test
    @DisplayName("上一案已认定违法、尚未拆除：直接到城管，不重复认定")
    void determinedBefore() {
        violations.add(project, "2号楼东侧", ViolationKind.UNAUTHORISED_BUILDING, true, false, "test");
        violations.setDetermination(project, 1, true, "六自然资认〔2026〕3号", LocalDate.of(2026, 3, 10));
        player.start("violationCase", project, Map.of("violation", "1"));
        play.photograph(project);

        assertThat(player.open(project)).containsExactly("userTask_enforceViolation");
        play.enforce(project, Map.of("clearance", "notCleared", "obstacle", "当事人拒不配合"));
        assertThat(violations.get(project, 1).outcome()).isNull();
        assertThat(violations.get(project, 1).lastNote()).isEqualTo("未清除：当事人拒不配合");
    }

    @Test
    @DisplayName("未能清除的原因写满2000字，也原样存下、带回表单")
    void longObstacle() {
        String obstacle = "拒".repeat(2000);
        open(ViolationKind.VEGETABLE_PLOT, false, false);
        play.photograph(project);
        player.complete(project, "userTask_clearOccupation", Map.of("clearance", "notCleared", "obstacle", obstacle));

        assertThat(violations.get(project, 1).lastNote()).isEqualTo("未清除：" + obstacle);
        player.start("violationCase", project, Map.of("violation", "1"));
        assertThat((String) player.variable(project, "userTask_photographViolation", "violationFacts"))
                .endsWith(obstacle);
    }

    private ProcessInstance open(ViolationKind kind, boolean structure, boolean temporary) {
        violations.add(project, "2号楼东侧", kind, structure, temporary, "test");
        return player.start("violationCase", project, Map.of("violation", "1"));
    }

    private LocalDate column(String name) {
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
