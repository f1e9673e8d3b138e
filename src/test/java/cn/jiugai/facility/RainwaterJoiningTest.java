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
@Covers(value = "rainwaterJoining", district = "haigang")
@DisplayName("雨水管网接驳")
class RainwaterJoiningTest {

    private static final String REPORT = "userTask_reportJoining";
    private static final String CONFIRM = "userTask_confirmJoining";

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private RainwaterRegister rainwater;

    @Autowired
    private FacilityRecords records;

    @Autowired
    private Clock clock;

    private String project;

    @BeforeEach
    void newProject() {
        project = player.newHaigangProject();
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("HG-5.4-1 没有增设雨水管网的直接通过")
    void nothing() {
        rainwater.plan(project, null, null, "2021年已分流", "test");
        assertThat(player.ends(player.start("rainwaterJoining", project))).containsExactly("endEvent_nothingToJoin");
    }

    @Test
    @DisplayName("HG-5.4-1 三处接驳只确认两处：退回，还差1处；三处都接入后办结")
    void joined() {
        ProcessInstance run = begin();
        assertThat(player.unit(player.task(project, REPORT))).isEqualTo("haigangRenewal");
        report();
        assertThat(player.unit(player.task(project, CONFIRM))).isEqualTo("haigangMunicipal");
        assertThat((String) player.variable(project, CONFIRM, "joining")).contains("三处全部接通");
        player.complete(
                project, CONFIRM, Map.of("confirmedJoints", 2, "confirmedOn", today(), "joiningNote", "东门井没有接通"));
        assertThat((String) player.variable(project, REPORT, "reasons")).contains("还差1处：东门井没有接通", "HG-5.4-1");
        assertThat(records.rainwater(project).orElseThrow().joinedOn()).isNull();

        report();
        player.complete(project, CONFIRM, Map.of("confirmedJoints", 3, "confirmedOn", today()));
        assertThat(player.ends(run)).containsExactly("endEvent_rainwaterJoined");
        assertThat(records.rainwater(project).orElseThrow().joinedOn()).isEqualTo(today());
    }

    @Test
    @DisplayName("逾期没有确认接驳的转督办")
    void overdue() {
        begin();
        report();
        timers.goTo(LocalDate.now(clock).plusDays(30));
        timers.fire(project, "boundaryEvent_confirmJoiningOverdue");
        player.runJobs(project);
        assertThat(player.open(project)).contains("userTask_pressOverdue", CONFIRM);
    }

    private ProcessInstance begin() {
        rainwater.plan(project, 860, "沿东西主路", null, "test");
        rainwater.joints(project, 3, "东门DN600；西门DN400；北墙DN400", LocalDate.now(clock), "test");
        return player.start("rainwaterJoining", project);
    }

    private void report() {
        player.complete(project, REPORT, Map.of("joinedOn", today(), "joiningText", "三处全部接通"));
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}
