package cn.jiugai.facility;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers(value = "rainwater", district = "haigang")
@DisplayName("雨污分流")
class RainwaterTest {

    private static final String PLAN = "userTask_planRainwater";
    private static final String JOINTS = "userTask_giveJoints";
    private static final String DRAW = "userTask_finishDrawings";

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private FacilityRecords records;

    @Autowired
    private Clock clock;

    private String project;
    private ProcessInstance run;

    @BeforeEach
    void begin() {
        project = player.newHaigangProject();
        run = player.start("rainwater", project);
        assertThat(player.unit(player.task(project, PLAN))).isEqualTo("haigangRenewal");
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("HG-5.4-1 不增设雨水管网的写明原因")
    void noNetwork() {
        player.complete(project, PLAN, Map.of("rainNetwork", "no", "noRainReason", "2021年已分流"));
        assertThat(player.ends(run)).containsExactly("endEvent_noNetwork");
        assertThat(records.rainwater(project).orElseThrow().reason()).isEqualTo("2021年已分流");
    }

    @Test
    @DisplayName("HG-5.4-1 市政设施管护中心先提供点位，图纸早于点位或少一处的退回")
    void drawings() {
        joints();
        draw(3, -1);
        assertThat((String) player.variable(project, DRAW, "reasons")).contains("定稿早1天", "HG-5.4-1");
        draw(2, 0);
        assertThat((String) player.variable(project, DRAW, "reasons"))
                .contains("图纸上接驳点位2处", "与市政设施管护中心提供的3处一致", "还差1处");
        draw(3, 0);
        assertThat(player.ends(run)).containsExactly("endEvent_drawingsFinal");
        assertThat(records.rainwater(project).orElseThrow().drawings()).isEqualTo("雨施-01");
    }

    @Test
    @DisplayName("逾期没有提供点位的转督办")
    void overdue() {
        player.complete(project, PLAN, network());
        late("boundaryEvent_giveJointsOverdue");
        assertThat(player.open(project)).contains("userTask_pressOverdue", JOINTS);
    }

    private void late(String event) {
        timers.goTo(LocalDate.now(clock).plusDays(30));
        timers.fire(project, event);
        player.runJobs(project);
    }

    private void joints() {
        player.complete(project, PLAN, network());
        assertThat(player.unit(player.task(project, JOINTS))).isEqualTo("haigangMunicipal");
        player.complete(
                project, JOINTS, Map.of("jointCount", 3, "jointPoints", "东门DN600；西门DN400；北墙DN400", "jointsOn", day(0)));
        assertThat((String) player.variable(project, DRAW, "rainwater")).contains("接驳点位3处", "东门DN600");
    }

    private void draw(int joints, int days) {
        player.complete(project, DRAW, Map.of("drawingsNumber", "雨施-01", "drawnJoints", joints, "drawnOn", day(days)));
    }

    private static Map<String, Object> network() {
        return Map.of("rainNetwork", "yes", "rainLength", 860, "rainPlaces", "沿东西主路");
    }

    private String day(int days) {
        return LocalDate.now(clock).plusDays(days).toString();
    }
}
