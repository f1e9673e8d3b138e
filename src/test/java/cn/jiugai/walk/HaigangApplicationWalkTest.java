package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.application.ApplicationRecords;
import cn.jiugai.application.ApplicationState;
import cn.jiugai.application.Consent;
import cn.jiugai.application.ScoreSide;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Rest.Reply;
import cn.jiugai.play.Timers;
import cn.jiugai.project.Completions;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@DisplayName("海港区一个小区从居民申请走到上报，全程由各单位的用户通过接口办理")
class HaigangApplicationWalkTest {

    private static final String COMMUNITY = "wenhuaCommunity";

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ApplicationRecords records;

    @Autowired
    private Completions completions;

    @BeforeEach
    void atTheEndOfJanuary() {
        timers.goTo(LocalDate.of(2024, 1, 30));
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @ParameterizedTest(name = "凡是能走错的地方都走错一次：{0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("申请、板凳会议、逐户征求、物业共识、拆改核实、评分、上报")
    void walk(boolean withWrongTurns) {
        Reply opened = new Rest(port, COMMUNITY).post("/jiugai/matters/new/application", null);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        String instance = opened.json().path("instance").asText();
        String number = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();

        Walk walk = new Walk(port, Player.HAIGANG, number, withWrongTurns, player::runJobs);
        walk.play("application");

        assertThat(completions.of(number)).hasSize(walk.completed());
        assertThat(player.open(number)).isEmpty();
        assertThat(records.find(number).orElseThrow().state()).isEqualTo(ApplicationState.REPORTED);
        assertThat(records.consent(number)).isEqualTo(new Consent(99, 80, 4));
        assertThat(records.points(number, ScoreSide.CLAIMED)).isEqualTo(67);
    }
}
