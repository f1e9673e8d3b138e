package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Player;
import cn.jiugai.project.Household;
import cn.jiugai.project.Households;
import cn.jiugai.project.Projects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@DisplayName("海港区从竣工验收到第五轮，由各单位的用户通过接口办理")
class HaigangEndWalkTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private Projects projects;

    @Autowired
    private Households households;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest(name = "凡是能走错的地方都走错一次：{0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("竣工验收、移交和保修、开展社区活动依次办完")
    void walk(boolean withWrongTurns) {
        String project = finishedWorks();
        Walk walk = new Walk(port, Player.HAIGANG, project, withWrongTurns, player::runJobs);
        player.start("jointAcceptance", project);
        walk.play("joint-acceptance");
        player.start("handover", project);
        walk.play("handover");
        player.start("communityLife", project);
        walk.play("community-life");

        assertThat(player.open(project)).isEmpty();
        assertThat(walk.printed()).allSatisfy(line -> assertThat(line).doesNotContain("JA-"));
    }

    /** A project whose works are done, with all its households on the roster. */
    private String finishedWorks() {
        String project = player.newHaigangProject();
        String community = projects.communities(project).get(0).name();
        for (int door = 1; door <= 100; door++) {
            households.add(project, new Household(community, "1栋", String.valueOf(door)));
        }
        jdbc.sql("insert into construction (project, completed_on) values (?, date '2024-09-18')")
                .param(project)
                .update();
        return project;
    }
}
