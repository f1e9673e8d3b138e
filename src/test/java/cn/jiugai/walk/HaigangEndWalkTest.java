package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.feedback.FeedbackRecords;
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
    private FeedbackRecords feedback;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest(name = "凡是能走错的地方都走错一次：{0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("竣工验收、移交和保修、开展社区活动依次办完")
    void walk(boolean withWrongTurns) {
        String project = finishedWorks(100);
        Walk walk = new Walk(port, Player.HAIGANG, project, withWrongTurns, player::runJobs).in(2024);
        player.start("jointAcceptance", project);
        walk.play("joint-acceptance");
        player.start("handover", project);
        walk.play("handover");
        player.start("communityLife", project);
        walk.play("community-life");

        assertThat(player.open(project)).isEmpty();
        assertThat(walk.printed()).allSatisfy(line -> assertThat(line).doesNotContain("JA-"));
    }

    @ParameterizedTest(name = "凡是能走错的地方都走错一次：{0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("2004户中1604户满意才达到80%：1603户是79.99%，还差1户")
    void oneHouseholdShort(boolean withWrongTurns) {
        String project = finishedWorks(2004);
        Walk walk = new Walk(port, Player.HAIGANG, project, withWrongTurns, player::runJobs);
        player.start("residentsSatisfaction", project);
        walk.play("satisfaction-short");

        assertThat(player.open(project)).isEmpty();
        assertThat(feedback.satisfaction(project).orElseThrow().overall().content())
                .isEqualTo(1604);
    }

    /** A project whose works are done, with so many households on the roster. */
    private String finishedWorks(int doors) {
        String project = player.newHaigangProject();
        jdbc.sql("update community set households = ? where project = ?")
                .params(doors, project)
                .update();
        String community = projects.communities(project).get(0).name();
        for (int door = 1; door <= doors; door++) {
            households.add(project, new Household(community, "1栋", String.valueOf(door)));
        }
        jdbc.sql("insert into construction (project, completed_on) values (?, date '2024-09-18')")
                .param(project)
                .update();
        return project;
    }
}
