package cn.jiugai.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Player;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@JiugaiTest
@DisplayName("驾驶舱数字只给有权看的人")
class FiguresPageTest {

    private static final String PASSWORD = "Jiugai-2024";

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Player player;

    @Autowired
    private RepositoryService repository;

    @Test
    @DisplayName("本区主管部门负责人看得到在办数和停在里面哪一步")
    void managerOfTheDistrict() {
        player.start("renovation", player.newProject());

        ResponseEntity<JsonNode> answer = as("jinanHousingHead", address("jinan"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        JsonNode phase = StreamSupport.stream(answer.getBody().spliterator(), false)
                .filter(element -> element.path("inside").size() > 0)
                .findFirst()
                .orElseThrow();
        assertThat(phase.path("element").asText()).startsWith("callActivity_");
        assertThat(phase.path("waiting").asInt()).isPositive();
        assertThat(phase.path("inside").get(0).path("name").asText()).isNotEmpty();
    }

    @Test
    @DisplayName("别的区的负责人看不到本区，只看到自己的区")
    void managerOfAnotherDistrict() {
        assertThat(as("testHousingHead", address("testtown")).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(as("testHousingHead", address("jinan")).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(as("jinanHousingHead", address("testtown")).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    @DisplayName("经办人没有查看全部项目的权限，没有登录的什么也看不到")
    void others() {
        assertThat(as("zhongshiStreet", address("jinan")).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(as("jinanHousingHead", "/jiugai/cockpit/process-definition/nothing/figures")
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(rest.getForEntity(address("jinan"), String.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(rest.getForEntity("/camunda/api" + address("jinan"), String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    private ResponseEntity<JsonNode> as(String user, String address) {
        return rest.withBasicAuth(user, PASSWORD).getForEntity(address, JsonNode.class);
    }

    private String address(String district) {
        String renovation = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("renovation")
                .tenantIdIn(district)
                .latestVersion()
                .singleResult()
                .getId();
        return "/jiugai/cockpit/process-definition/%s/figures".formatted(renovation);
    }
}
