package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.patrol.PatrolPlay;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.site.SitePlay;
import java.time.LocalDate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@DisplayName("海港区一个工地从开工准备到竣工，由各单位的用户通过接口办理")
class SiteWalkTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private SitePlay sites;

    @Autowired
    private PatrolPlay patrols;

    @Autowired
    private Timers timers;

    @Autowired
    private ConstructionRecords constructions;

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @ParameterizedTest(name = "凡是能走错的地方都走错一次：{0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("开工准备、分部验收、竣工依次办完")
    void works(boolean withWrongTurns) {
        String project = sites.newProject();
        player.start("construction", project);
        walk(project, withWrongTurns).play("construction");
        assertThat(constructions.completed(project)).isTrue();
        assertThat(player.open(project)).isEmpty();
    }

    @ParameterizedTest(name = "凡是能走错的地方都走错一次：{0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("没有经过申报的项目先协商物业管理；开工那一周三家各一件巡检：两家到场，建设单位没有到场，这一周登记为漏检")
    void weekWithoutInspection(boolean withWrongTurns) {
        String project = sites.newProject();
        sites.withoutConsensus(project);
        timers.goTo(LocalDate.of(2026, 5, 30));
        player.start("constructionStart", project);
        Walk walk = walk(project, withWrongTurns);
        walk.play("property-consensus");
        walk.play("construction-start");
        patrols.morning();
        walk.play("weekly-inspection");
        assertThat(patrols.missed(project)).isEmpty();
        timers.goTo(LocalDate.of(2026, 6, 2));
        patrols.weekOver(project);
        assertThat(patrols.missed(project)).containsExactly("implementingEntity");
        assertThat(player.open(project)).isEmpty();
    }

    private Walk walk(String project, boolean withWrongTurns) {
        return new Walk(port, Player.HAIGANG, project, withWrongTurns, player::runJobs).in(2026);
    }
}
