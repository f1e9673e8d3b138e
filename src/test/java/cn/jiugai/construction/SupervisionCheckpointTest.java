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
        Map<String, Object> found = new HashMap<>(ConstructionPlay.inspection());
        found.putAll(Map.of("problemsFound", true, "finding", "沟槽无支护", "responsible", "contractor", "serious", true));
        player.complete(project, INSPECT, found);

        assertThat(checkpoints.stops(project)).containsExactly("管线沟槽：沟槽无支护");
        assertThat(player.unit(player.task(project, "userTask_rectifyFinding"))).isEqualTo("huaxiaConstruction");
        player.complete(project, "userTask_rectifyFinding", Map.of("measures", "已加钢板支护", "finishedOn", "2026-06-12"));
        assertThat(player.unit(player.task(project, "userTask_recheckFinding"))).isEqualTo("jinanQualitySafety");
        assertThat(checkpoints.openCheckpoints(project)).containsExactly("管线沟槽");
        player.complete(project, "userTask_recheckFinding", Map.of("recheck", "accepted"));

        assertThat(player.ends(checkpoint)).containsExactly("endEvent_checkpointRectified");
        assertThat(checkpoints.openCheckpoints(project)).isEmpty();
        assertThat(checkpoints.stops(project)).isEmpty();
    }
}
