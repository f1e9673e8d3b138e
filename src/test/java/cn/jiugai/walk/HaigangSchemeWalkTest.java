package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.consultation.ConsultationRecords;
import cn.jiugai.consultation.RankedDemand;
import cn.jiugai.notice.NoticeRecords;
import cn.jiugai.play.Player;
import cn.jiugai.project.Completions;
import cn.jiugai.scheme.SchemeRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@DisplayName("海港区从第二轮征询到方案印发，全程由各单位的用户通过接口办理")
class HaigangSchemeWalkTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private Completions completions;

    @Autowired
    private ConsultationRecords consultations;

    @Autowired
    private SchemeRecords schemes;

    @Autowired
    private NoticeRecords notices;

    @ParameterizedTest(name = "凡是能走错的地方都走错一次：{0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("两个阶段依次办完，办结记录和登记簿齐全")
    void walk(boolean withWrongTurns) {
        String project = player.newHaigangProject();
        Walk walk = new Walk(port, Player.HAIGANG, project, withWrongTurns, player::runJobs).in(2024);
        player.start("consultation", project);
        walk.play("consultation");
        assertThat(player.open(project)).isEmpty();
        assertThat(consultations.menuRanking(project))
                .extracting(RankedDemand::households)
                .containsExactly(100, 33, 25);

        player.start("schemeReview", project);
        walk.play("scheme-review");
        assertThat(player.open(project)).isEmpty();
        assertThat(completions.of(project)).hasSize(walk.completed());
        assertThat(schemes.passed(project)).isTrue();
        assertThat(schemes.worksItems(project)).hasSize(3);
        assertThat(notices.objections(project)).hasSize(1);
    }
}
