package cn.jiugai.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers(value = "residentsSatisfaction", district = "haigang")
@DisplayName("居民满意度达标")
class ResidentsSatisfactionTest {

    private static final String SORT = "userTask_sortCauses";
    private static final String RECTIFY = "userTask_rectifyFinding";
    private static final String RECHECK = "userTask_recheckFinding";

    @Autowired
    private Player player;

    @Autowired
    private SatisfactionPlay play;

    @Autowired
    private JdbcClient jdbc;

    private String project;
    private ProcessInstance satisfaction;

    @BeforeEach
    void start() {
        project = player.newHaigangProject();
        satisfaction = player.start("residentsSatisfaction", project);
    }

    @Test
    @DisplayName("HG-4.3-1 100户答复80户满意：达标")
    void reached() {
        play.survey(project, 80, 20);
        assertThat(player.ended(satisfaction)).isTrue();
        assertThat(player.ends(satisfaction)).containsExactly("endEvent_satisfactionReached");
    }

    @Test
    @DisplayName("HG-4.3-1 79户满意还差1户：镇街逐条梳理原因，责任单位整改、镇街复查，再重新调查，两次都在登记簿里")
    void oneShort() {
        play.survey(project, 79, 21);
        assertThat(player.open(project)).containsExactly(SORT);
        Task sort = player.task(project, SORT);
        assertThat(player.unit(sort)).isEqualTo("wenhuaStreet");
        assertThat((String) player.variable(project, SORT, "reasons"))
                .isEqualTo(
                        "要求居民满意度达到80%以上方可组织验收（100户中至少80户满意），现为79.00%（答复的100户中79户满意），还差1户。请按不满意住户反映的原因整改，整改合格后重新调查。（依据 HG-4.3-1）");
        assertThat((String) player.variable(project, SORT, "satisfaction")).contains("不满意21户", "100号楼道灯不亮");
        player.complete(
                project,
                SORT,
                Map.of(
                        "cause",
                        "1栋楼道灯不亮",
                        "causeUnit",
                        "contractor",
                        "cause2",
                        "停水检修没有通知",
                        "causeUnit2",
                        "waterSupply"));

        assertThat(player.tasks(project, RECTIFY).stream().map(player::unit))
                .containsExactlyInAnyOrder("yanshanConstruction", "haigangWater");
        player.completeAll(project, RECTIFY, Map.of("measures", "已修复", "finishedOn", "2026-10-20"));
        assertThat(player.tasks(project, RECHECK).stream().map(player::unit))
                .containsExactly("wenhuaStreet", "wenhuaStreet");
        player.completeAll(project, RECHECK, Map.of("recheck", "accepted"));

        assertThat(player.open(project)).containsExactly(SatisfactionPlay.FIX);
        play.survey(project, 90, 10);
        assertThat(player.ended(satisfaction)).isTrue();
        assertThat(jdbc.sql("select round from satisfaction_survey where project = ? order by round")
                        .param(project)
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }
}
