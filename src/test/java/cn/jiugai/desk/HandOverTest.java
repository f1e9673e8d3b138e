package cn.jiugai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Player;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@JiugaiTest
@DisplayName("转给同事")
class HandOverTest {

    private static final String PASSWORD = "Jiugai-2024";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Player player;

    @Autowired
    private TaskService tasks;

    private String task;

    @BeforeEach
    void start() {
        String project = player.newProject();
        player.start("schemeReview", project);
        task = player.task(project, "userTask_draftScheme").getId();
    }

    @Test
    @DisplayName("同事是承办单位的其他用户；转过去后归他办")
    void toAColleague() {
        JsonNode colleagues = http.withBasicAuth("zhongshiStreet", PASSWORD)
                .getForObject("/jiugai/tasks/" + task + "/colleagues", JsonNode.class);
        assertThat(colleagues.findValuesAsText("id")).containsExactly("zhongshiStreetHead");

        assertThat(handOver("zhongshiStreet", "zhongshiStreetHead").getStatusCode())
                .isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(assignee()).isEqualTo("zhongshiStreetHead");
    }

    @Test
    @DisplayName("不能转给别的单位的人")
    void notToStrangers() {
        ResponseEntity<JsonNode> answer = handOver("zhongshiStreet", "dongshiStreet");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(answer.getBody().path("message").asText()).contains("“dongshiStreet”不是这个单位的用户");
        assertThat(assignee()).isNull();
    }

    @Test
    @DisplayName("别的单位转不了：看不到的说没有这项任务，看得到的说不是您的")
    void notByStrangers() {
        assertThat(handOver("dongshiStreet", "dongshiStreetHead").getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(handOver("jinanLeadingGroupHead", "jinanLeadingGroup").getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(assignee()).isNull();
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    private ResponseEntity<JsonNode> handOver(String user, String to) {
        return http.withBasicAuth(user, PASSWORD)
                .exchange(
                        "/jiugai/tasks/" + task + "/assignee",
                        HttpMethod.PUT,
                        new HttpEntity<>(Map.of("user", to)),
                        JsonNode.class);
    }
}
