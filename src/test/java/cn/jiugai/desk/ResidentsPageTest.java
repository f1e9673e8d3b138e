package cn.jiugai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.feedback.FeedbackPlay;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@DisplayName("项目进度页上的居民意见、满意度、宣传报道和示范项目")
class ResidentsPageTest {

    private static final String PHONE = "13805649999";

    @Autowired
    private Player player;

    @Autowired
    private FeedbackPlay play;

    @LocalServerPort
    private int port;

    private String project;

    @BeforeEach
    void remark() {
        project = player.newProject();
        player.nameCompanies(project);
        play.beginWorks(project);
        play.raise(project, PHONE);
    }

    @Test
    @DisplayName("登记的社区看得到电话；统计、期限、责任单位都在")
    void own() {
        JsonNode record = residents("zhongshiCommunity");

        assertThat(record.path("counted").asText()).isEqualTo("收到1件，已答复0件（按期0件），居民满意0件，在办1件。");
        JsonNode remark = record.at("/remarks/0");
        assertThat(remark.path("phone").asText()).isEqualTo(PHONE);
        assertThat(remark.path("home").asText()).contains("3栋 502");
        assertThat(remark.path("unit").asText()).isEqualTo("皖西建设集团（示例）");
        assertThat(remark.path("dueOn").asText()).isNotEmpty();
        assertThat(remark.path("state").asText()).isEqualTo("在办");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zhongshiStreet", "jinanHousing", "huaxiaConstruction"})
    @DisplayName("街道、区住建局、责任单位看得到住户和内容，看不到电话")
    void concerned(String user) {
        JsonNode remark = residents(user).at("/remarks/0");

        assertThat(remark.path("text").asText()).isEqualTo("楼道粉刷起皮");
        assertThat(remark.path("home").asText()).contains("3栋 502");
        assertThat(remark.path("phone").isNull()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"jinanFinance", "luanSupervision"})
    @DisplayName("其他单位只看得到事项、期限和办理情况")
    void others(String user) {
        JsonNode remark = residents(user).at("/remarks/0");

        assertThat(remark.path("subject").asText()).isEqualTo("施工质量");
        assertThat(remark.path("home").isNull()).isTrue();
        assertThat(remark.path("text").isNull()).isTrue();
    }

    @Test
    @DisplayName("满意度调查逐项列出；没有参与项目的单位看不到")
    void satisfaction() {
        play.survey(project);

        assertThat(residents("jinanFinance").at("/satisfaction/items/0").asText())
                .isEqualTo("总体评价：满意100户，基本满意0户，不满意0户，满意率100.0%");
        assertThat(new Rest(port, "dongshiStreet")
                        .call("GET", "/jiugai/projects/%s/residents".formatted(project), null)
                        .status())
                .isEqualTo(404);
        assertThat(new Rest(port, "jinanHousing")
                        .call("GET", "/jiugai/model-suggestions", null)
                        .json())
                .noneMatch(number -> number.asText().equals(project));
    }

    private JsonNode residents(String user) {
        return new Rest(port, user)
                .call("GET", "/jiugai/projects/%s/residents".formatted(project), null)
                .json();
    }
}
