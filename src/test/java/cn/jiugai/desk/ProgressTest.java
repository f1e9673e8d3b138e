package cn.jiugai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Player;
import cn.jiugai.survey.SurveyPlay;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page 项目进度 over HTTP. */
@JiugaiTest
@DisplayName("项目进度")
class ProgressTest {

    private static final String PASSWORD = "Jiugai-2024";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Player player;

    @Autowired
    private JdbcClient jdbc;

    private String project;

    @BeforeEach
    void start() {
        project = player.newProject();
        player.start("renovation", project);
    }

    @Test
    @DisplayName("走到哪个阶段、等哪个单位、还剩几天、办过什么")
    void whereIsIt() {
        JsonNode progress = progress("zhongshiStreet");

        assertThat(progress.path("street").asText()).isEqualTo("中市街道办事处");
        assertThat(progress.path("estimate").asText()).isEqualTo("8,000,000.00元");
        assertThat(progress.at("/phases/0/name").asText()).isEqualTo("调查摸底");
        assertThat(progress.at("/phases/0/standing").asText()).isEqualTo("OPEN");
        assertThat(progress.at("/phases/1/standing").asText()).isEqualTo("AHEAD");
        assertThat(progress.path("phases").findValuesAsText("name")).endsWith("竣工结算", "移交管养", "绩效评价");
        assertThat(progress.at("/open/0/units/0").asText()).isEqualTo("中市街道云路社区（示例）");
        assertThat(progress.at("/open/0/deadline/lamp").asText()).isEqualTo("GREEN");
        assertThat(progress.path("communities")).hasSize(2);
        assertThat(progress.path("done")).isEmpty();
    }

    @Test
    @DisplayName("摸底办完，记录里看得到谁在何时办的，最近的在前")
    void done() {
        project = player.newProject();
        SurveyPlay.finish(player, project);

        JsonNode done = progress("zhongshiStreet").path("done");
        assertThat(done.at("/0/step").asText()).isEqualTo("拟定改造项目");
        assertThat(done.at("/0/unit").asText()).isEqualTo("中市街道办事处");
        assertThat(done.findValuesAsText("step")).anyMatch(step -> step.startsWith("摸底小区现状：甲小区"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zhongshiStreet", "jinanResidents"})
    @DisplayName("JA-2-6 专营单位申报的收费和公示情况，街道和居民代表都看得到")
    void declaredCharges(String user) {
        player.nameCompanies(project);
        player.start("fundingPlan", project);
        assertThat(progress(user).at("/charges/lines")).isEmpty();
        player.completeAsUnit(
                project,
                "userTask_declareCharges",
                "luanWater",
                Map.of("declaration", "listed", "item1", "换表", "standard1", "每户80元", "basis1", "六水价〔2022〕3号"));
        player.completeAll(project, "userTask_declareCharges", Map.of("declaration", "none"));

        JsonNode charges = progress(user).path("charges");
        assertThat(charges.at("/lines/0").toString())
                .isEqualTo(
                        "{\"utility\":\"六安市供水公司\",\"item\":\"换表\",\"standard\":\"每户80元\",\"basis\":\"六水价〔2022〕3号\"}");
        assertThat(charges.at("/lines/1/item").isNull()).as("不收费").isTrue();
        assertThat(charges.path("notice").isNull()).as("尚未公示").isTrue();
    }

    @Test
    @DisplayName("JA-3.5-2 合同价款、已入账，没有合同时都空着")
    void money() {
        JsonNode money = progress("jinanAudit").path("money");

        assertThat(money.path("contract").isNull()).isTrue();
        assertThat(money.path("booked").asText()).isEqualTo("0.00元");
        assertThat(money.path("payments")).isEmpty();
    }

    @Test
    @DisplayName("JA-2-3、JA-3.8-1 移交给谁管、绩效评价得几分用在哪里：项目的单位看得到，别的街道看不到")
    void outcome() {
        String path = "/jiugai/projects/" + project + "/outcome";
        assertThat(get("zhongshiStreet", path).getBody().path("evaluation").isNull())
                .isTrue();
        jdbc.sql("""
                        insert into evaluation (instance, project, evaluated_on, document_number, evaluated_by, points, grade)
                        values (?, ?, date '2024-12-10', '9号', 'jinanFinance', 59, 'POOR')""").params("evaluation-" + project, project).update();
        jdbc.sql("insert into evaluation_use (instance, kind, way) values (?, 'RECTIFICATION', '三个月内整改')")
                .param("evaluation-" + project)
                .update();
        jdbc.sql("""
                        insert into community_handover (project, community, owners_assembly, managing_unit, upkeep_duties,
                                                        handed_over_on, received_on, received_by)
                        select project, id, false, '居民自管小组', '绿化保洁', date '2024-11-25', date '2024-11-26', '王某'
                        from community where project = ? order by id limit 1""").param(project).update();

        JsonNode outcome = get("zhongshiStreet", path).getBody();
        assertThat(outcome.at("/evaluation/points").asInt()).isEqualTo(59);
        assertThat(outcome.at("/evaluation/grade").asText()).isEqualTo("差");
        assertThat(outcome.at("/evaluation/uses/0").asText()).isEqualTo("问题整改：三个月内整改");
        assertThat(outcome.at("/handedOver/0/managingUnit").asText()).isEqualTo("居民自管小组");
        assertThat(outcome.at("/handedOver/0/upkeepDuties").asText()).isEqualTo("绿化保洁");
        assertThat(get("dongshiStreet", path).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zhongshiStreet", "zhongshiCommunity", "jinanHousing", "jinanFinance", "jinanLeadingGroup"})
    @DisplayName("本项目的街道、社区和全区的部门看得到")
    void partners(String user) {
        assertThat(numbers(user)).contains(project);
        assertThat(progress(user).path("number").asText()).isEqualTo(project);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"dongshiStreet", "huaxiaConstruction", "jinanOwner", "admin", "testHousing"})
    @DisplayName("别的街道、没有中标的企业、流程维护人、管理员、别的区看不到，也不知道有这个项目")
    void strangers(String user) {
        assertThat(numbers(user)).doesNotContain(project);
        assertThat(get(user, "/jiugai/projects/" + project + "/progress").getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    @DisplayName("企业被指定后，只看得到自己参与的项目")
    void contractor() {
        String other = player.newProject();
        player.nameCompanies(project);

        assertThat(numbers("huaxiaConstruction")).contains(project).doesNotContain(other);
    }

    @Test
    @DisplayName("没有登录的不理")
    void nobody() {
        assertThat(http.getForEntity("/jiugai/projects", String.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    private Iterable<String> numbers(String user) {
        return get(user, "/jiugai/projects").getBody().findValuesAsText("number");
    }

    private JsonNode progress(String user) {
        ResponseEntity<JsonNode> answer = get(user, "/jiugai/projects/" + project + "/progress");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        return answer.getBody();
    }

    private ResponseEntity<JsonNode> get(String user, String path) {
        return http.withBasicAuth(user, PASSWORD).getForEntity(path, JsonNode.class);
    }
}
