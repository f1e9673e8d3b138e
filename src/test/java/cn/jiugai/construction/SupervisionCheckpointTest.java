package cn.jiugai.construction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("supervisionCheckpoint")
@DisplayName("监督检查")
class SupervisionCheckpointTest {

    private static final String INSPECT = "userTask_inspectCheckpoint";

    @Autowired
    private Player player;

    @Autowired
    private ConstructionPlay play;

    @Autowired
    private CheckpointRegister checkpoints;

    @Autowired
    private WorksStops stops;

    private String project;
    private ProcessInstance checkpoint;

    @BeforeEach
    void start() {
        project = play.newProject();
        checkpoints.setCheckpoints(project, List.of("管线沟槽"));
        checkpoint = player.start("supervisionCheckpoint", project, Map.of("checkpoint", "管线沟槽"));
    }

    @Test
    @DisplayName("没有发现问题：登记检查结果，检查点办完")
    void passed() {
        assertThat(player.unit(player.task(project, INSPECT))).isEqualTo("jinanQualitySafety");
        player.complete(project, INSPECT, ConstructionPlay.inspection());

        assertThat(player.ended(checkpoint)).isTrue();
        assertThat(player.ends(checkpoint)).containsExactly("endEvent_checkpointPassed");
        assertThat(checkpoints.openCheckpoints(project)).isEmpty();
    }

    @Test
    @DisplayName("发现严重安全问题：停工，施工单位整改、监督站复查合格后销项复工")
    void rectified() {
        player.complete(project, INSPECT, ConstructionPlay.danger());
        assertThat(stops.standing(project)).hasSize(1);
        player.complete(project, "userTask_issueStopOrder", ConstructionPlay.stopOrder());
        assertThat(stops.standing(project)).containsExactly("第1次停工（沟槽无支护，2026-06-10起）");
        assertThat(player.unit(player.task(project, "userTask_rectifyFinding"))).isEqualTo("huaxiaConstruction");
        player.complete(project, "userTask_rectifyFinding", Map.of("measures", "已加钢板支护", "finishedOn", "2026-06-12"));
        assertThat(player.unit(player.task(project, "userTask_recheckFinding"))).isEqualTo("jinanQualitySafety");
        assertThat(checkpoints.openCheckpoints(project)).containsExactly("管线沟槽");
        player.complete(project, "userTask_recheckFinding", Map.of("recheck", "accepted"));
        assertThat(stops.standing(project)).as("复查合格，还没有复工令").hasSize(1);
        player.complete(project, "userTask_issueResumeOrder", ConstructionPlay.resumeOrder("2026-06-15"));

        assertThat(player.ends(checkpoint)).containsExactly("endEvent_checkpointRectified");
        assertThat(checkpoints.openCheckpoints(project)).isEmpty();
        assertThat(stops.standing(project)).isEmpty();
    }

    @Test
    @DisplayName("一般问题：不停工，整改、监督站复查合格后销项")
    void minor() {
        Map<String, Object> found = new HashMap<>(ConstructionPlay.danger());
        found.put("serious", false);
        player.complete(project, INSPECT, found);

        assertThat(stops.of(project)).isEmpty();
        player.complete(project, "userTask_rectifyFinding", Map.of("measures", "已补齐", "finishedOn", "2026-06-12"));
        player.complete(project, "userTask_recheckFinding", Map.of("recheck", "accepted"));
        assertThat(player.ends(checkpoint)).containsExactly("endEvent_checkpointRectified");
    }
}
