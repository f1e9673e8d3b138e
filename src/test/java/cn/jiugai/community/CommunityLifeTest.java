package cn.jiugai.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers(value = "communityLife", district = "haigang")
@DisplayName("HG-2-8 第五轮：社区活动和居民建议")
class CommunityLifeTest {

    private static final String HOLD = "userTask_holdActivity";
    private static final String COLLECT = "userTask_collectSuggestions";
    private static final String ANSWER = "userTask_answerSuggestion";

    @Autowired
    private Player player;

    @Autowired
    private CommunityRecords records;

    @Autowired
    private TaskService tasks;

    private String project;
    private ProcessInstance life;

    @BeforeEach
    void start() {
        project = player.newHaigangProject();
        life = player.start("communityLife", project);
    }

    @Test
    @DisplayName("一次活动没有人提建议：还差1条，再组织；每条建议由镇街采纳或者说明理由，都在登记簿里")
    void fifthRound() {
        assertThat(player.unit(player.task(project, HOLD))).isEqualTo("wenhuaCommunity");
        player.complete(project, HOLD, activity("邻里节"));
        player.complete(project, COLLECT, Map.of());
        assertThat(player.open(project)).containsExactly(HOLD);
        assertThat((String) player.variable(project, HOLD, "reasons")).contains("要求第五轮至少登记1条居民建议，现为0条，还差1条", "HG-2-8");

        player.complete(project, HOLD, activity("议事会"));
        player.complete(project, COLLECT, Map.of("suggestion1", "广场加装座椅", "suggestion2", "拆掉健身器材"));
        assertThat(player.tasks(project, ANSWER)).allSatisfy(task -> {
            assertThat(player.unit(task)).isEqualTo("wenhuaStreet");
            assertThat(task.getName()).isIn("答复居民建议：广场加装座椅", "答复居民建议：拆掉健身器材");
            assertThat(player.variable(task, "suggestionText")).isIn("广场加装座椅", "拆掉健身器材");
        });
        player.complete(player.tasks(project, ANSWER).get(0), answer("ADOPTED", "本月安装"));
        player.complete(player.tasks(project, ANSWER).get(0), answer("ANSWERED", "多数居民要保留"));

        assertThat(player.ended(life)).isTrue();
        assertThat(records.activities(project)).extracting(Activity::name).containsExactly("邻里节", "议事会");
        assertThat(records.suggestions(project)).extracting(Suggestion::adopted).containsExactlyInAnyOrder(true, false);
        assertThat(records.suggestions(project)).extracting(Suggestion::answer).doesNotContainNull();
    }

    @Test
    @DisplayName("没有活动照片、活动日期在今天以后：不能办结")
    void photo() {
        String task = player.task(project, HOLD).getId();
        player.as(
                Player.HAIGANG,
                "wenhuaCommunity",
                () -> assertThatThrownBy(() -> tasks.complete(task, activity("邻里节")))
                        .isInstanceOf(AnswerRefusedException.class)
                        .hasMessageContaining("缺少材料“活动照片”")
                        .hasMessageContaining("HG-2-8"));
        Map<String, Object> early = new HashMap<>(activity("邻里节"));
        early.put("activityDay", "2199-01-01");
        assertThatThrownBy(() -> player.complete(project, HOLD, early))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("不晚于今天");
    }

    private static Map<String, Object> activity(String name) {
        return Map.of(
                "activityName", name,
                "activityDay", "2026-10-25",
                "facilityUsed", "文体广场",
                "participants", 60,
                "activityResult", "居民自编自演");
    }

    private static Map<String, Object> answer(String answer, String text) {
        return Map.of("suggestionAnswer", answer, "answerText", text);
    }
}
