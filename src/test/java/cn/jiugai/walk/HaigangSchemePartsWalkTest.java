package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.facility.FacilityRecords;
import cn.jiugai.funding.FundingRecords;
import cn.jiugai.play.Player;
import cn.jiugai.project.Completions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@DisplayName("海港区方案的资金、九家单位、新建设施和雨污分流，施工中请单位配合，全程由各单位的用户通过接口办理")
class HaigangSchemePartsWalkTest {

    private static final List<Map.Entry<String, String>> PARTS = List.of(
            Map.entry("fundingPlan", "funding-plan"),
            Map.entry("unitCoordination", "unit-coordination"),
            Map.entry("facilities", "facilities"),
            Map.entry("rainwater", "rainwater"),
            Map.entry("rainwaterJoining", "rainwater-joining"));

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private Completions completions;

    @Autowired
    private FundingRecords funding;

    @Autowired
    private FacilityRecords facilities;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest(name = "凡是能走错的地方都走错一次：{0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("各部分依次办完，办结记录和登记簿齐全")
    void walk(boolean withWrongTurns) {
        String project = player.newHaigangProject();
        Walk walk = new Walk(port, Player.HAIGANG, project, withWrongTurns, player::runJobs).in(2024);
        for (Map.Entry<String, String> part : PARTS) {
            player.start(part.getKey(), project);
            walk.play(part.getValue());
            assertThat(player.open(project)).as(part.getKey()).isEmpty();
        }

        jdbc.sql("insert into construction (project, started_on) values (?, ?)")
                .params(project, LocalDate.of(2024, 4, 1))
                .update();
        walk.play("utility-call");
        walk.play("grant-notice");
        assertThat(player.open(project)).isEmpty();

        assertThat(completions.of(project)).hasSize(walk.completed());
        assertThat(funding.settled(project)).isTrue();
        assertThat(facilities.facilities(project)).hasSize(1);
        assertThat(facilities.rainwater(project).orElseThrow().joinedOn()).isNotNull();
    }
}
