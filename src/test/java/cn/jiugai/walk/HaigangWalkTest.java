package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.Completions;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@Covers(value = "renovation", district = "haigang")
@DisplayName("海港区一个项目从第二轮征询走到第五轮，全程由各单位的用户通过接口办理")
class HaigangWalkTest {

    /** One file each in the folder {@code walkthrough/haigang}, in the order of the map. */
    private static final List<String> PHASES = List.of();

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private ProjectStates states;

    @Autowired
    private Completions completions;

    @Autowired
    private RegisterAudit audit;

    @ParameterizedTest(name = "凡是能走错的地方都走错一次：{0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("各阶段依次办完，登记簿与流程一致")
    void walk(boolean withWrongTurns) {
        String project = player.newHaigangProject();
        player.start("renovation", project);
        player.runJobs(project);

        Walk walk = new Walk(port, Player.HAIGANG, project, withWrongTurns, player::runJobs);
        for (String phase : PHASES) {
            walk.play(phase);
            audit.agrees(project);
            assertThat(completions.of(project)).as("办结记录，到%s为止", phase).hasSize(walk.completed());
        }

        audit.isOver(project);
        assertThat(states.of(project)).isEqualTo(ProjectState.COMPLETED);
    }
}
