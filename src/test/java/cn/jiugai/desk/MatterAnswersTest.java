package cn.jiugai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.project.Projects;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@DisplayName("申请的结果告诉申请单位，有人看过为止")
class MatterAnswersTest {

    private static final String STREET = "zhongshiStreet";

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private Projects projects;

    private String project;
    private String community;

    @BeforeEach
    void register() {
        project = player.newProject();
        community = projects.communities(project).get(0).name();
    }

    @Test
    @DisplayName("计划调整：未获批准的写文号、日期、意见；批准的到生效才告诉，项目终止了也告诉")
    void adjustment() {
        applyForEnd();
        assertThat(answers(STREET)).isEmpty();
        decideAdjustment("REFUSED", "金旧改调〔2026〕4号");
        assertThat(answers(STREET)).containsExactly("终止未获批准（金旧改调〔2026〕4号，2024-05-20）：居民意愿强烈，继续实施");
        read(STREET);

        applyForEnd();
        decideAdjustment("APPROVED", "金旧改调〔2026〕5号");
        assertThat(answers(STREET)).as("尚未执行").isEmpty();
        player.runJobs(project);
        assertThat(answers(STREET)).containsExactly("终止已批准（金旧改调〔2026〕5号，2024-05-20），登记簿和在办流程已经调整");
    }

    @Test
    @DisplayName("范围调整：未获批准的写意见；别的单位看不到、不能代看；看过的不再出现")
    void scope() {
        player.startMatter(STREET, "scopeChange", project);
        Map<String, Object> asked =
                new HashMap<>(Map.of("scopeKind", "CORRECT", "scopeCommunity", community, "correctHouseholds", 126));
        asked.put("scopeReason", "与公安登记核对");
        player.complete(project, "userTask_applyScopeChange", asked);
        player.complete(project, "userTask_decideScopeChange", decision("scopeDecision", "REFUSED", "金旧改范〔2026〕5号"));

        assertThat(answers(STREET)).hasSize(1);
        assertThat(answers(STREET).get(0)).contains(community, "未获批准（金旧改范〔2026〕5号", "居民意愿强烈，继续实施");
        assertThat(answers("jinanHousing")).isEmpty();
        String read = "/jiugai/matters/%s/read"
                .formatted(mine(STREET).get(0).path("instance").asText());
        assertThat(new Rest(port, "dongshiStreet").post(read, null).status()).isEqualTo(404);
        read(STREET);
        assertThat(answers(STREET)).isEmpty();
        assertThat(new Rest(port, STREET).post(read, null).status()).as("看过一次").isEqualTo(404);
    }

    private void applyForEnd() {
        player.startMatter(STREET, "planAdjustment", project);
        player.complete(
                project,
                "userTask_applyAdjustment",
                Map.of("adjustmentKind", "TERMINATE", "adjustmentReason", "纳入城中村改造"));
    }

    private void decideAdjustment(String decision, String document) {
        player.complete(project, "userTask_decideAdjustment", decision("adjustmentDecision", decision, document));
    }

    private static Map<String, Object> decision(String field, String decision, String document) {
        Map<String, Object> answer =
                new HashMap<>(Map.of(field, decision, "documentNumber", document, "decidedOn", "2024-05-20"));
        if (decision.equals("REFUSED")) {
            answer.put("decisionOpinion", "居民意愿强烈，继续实施");
        }
        return answer;
    }

    private void read(String user) {
        mine(user)
                .forEach(answer -> assertThat(new Rest(port, user)
                                .post(
                                        "/jiugai/matters/%s/read"
                                                .formatted(
                                                        answer.path("instance").asText()),
                                        null)
                                .status())
                        .isEqualTo(204));
    }

    private List<String> answers(String user) {
        return mine(user).stream().map(answer -> answer.path("answer").asText()).toList();
    }

    private List<JsonNode> mine(String user) {
        JsonNode all = new Rest(port, user)
                .call("GET", "/jiugai/matters/answers", null)
                .json();
        return StreamSupport.stream(all.spliterator(), false)
                .filter(answer -> answer.path("project").asText().equals(project))
                .toList();
    }
}
