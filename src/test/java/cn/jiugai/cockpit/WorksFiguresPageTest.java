package cn.jiugai.cockpit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.browser.BrowserExtension;
import cn.jiugai.browser.Visit;
import cn.jiugai.play.Player;
import cn.jiugai.project.Community;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import cn.jiugai.scheme.SchemePlay;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;

@JiugaiTest
@ExtendWith(BrowserExtension.class)
@DisplayName("JA-4.2-1 全年改造内容按类别和目的统计")
class WorksFiguresPageTest {

    private static final String PASSWORD = "Jiugai-2024";
    private static final String PATH = "/jiugai/cockpit/works-figures?year=2061";

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Projects projects;

    @Autowired
    private SchemePlay scheme;

    @LocalServerPort
    private int port;

    @BeforeEach
    void drafted() {
        if (projects.find("JA-F-1").isEmpty()) {
            projects.register(
                    new Project("JA-F-1", Player.JINAN, 2061, "统计试验项目", Fen.ofYuan("8000000")),
                    List.of(new Community(null, "JA-F-1", "丁小区", 1995, 120, 5, new BigDecimal("11000"))));
            scheme.drafted("JA-F-1", Map.of("丁小区", 2));
            scheme.drafted("JA-F-1", Map.of("丁小区", 1));
        }
    }

    @Test
    @DisplayName("按最后一稿清单计数，金额精确到分；街道和主管部门的人都看得到")
    void counted() {
        for (String user : List.of("zhongshiStreet", "jinanHousingHead")) {
            JsonNode rows = rest.withBasicAuth(user, PASSWORD)
                    .getForObject(PATH, JsonNode.class)
                    .path("rows");
            assertThat(StreamSupport.stream(rows.spliterator(), false).map(WorksFiguresPageTest::text))
                    .containsExactly(
                            "基础类 补差 2 1,760,000.55元",
                            "基础类 整治脏乱差 1 310,000.10元",
                            "基础类 合计 3 2,070,000.65元",
                            "完善类 补缺 2 498,000.00元",
                            "完善类 合计 2 498,000.00元",
                            "提升类 合计 0 0.00元");
        }
    }

    @Test
    @DisplayName("别的区看不到本区的数字，没有登录的看不到")
    void others() {
        assertThat(rest.withBasicAuth("testHousingHead", PASSWORD).getForObject(PATH, String.class))
                .doesNotContain("498,000");
        assertThat(rest.getForEntity(PATH, String.class).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(rest.getForEntity("/camunda/api" + PATH, String.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    @DisplayName("领导小组办公室在Cockpit首页看到本年度的表")
    void onTheDashboard(Visit manager) {
        String address = "http://localhost:" + port;
        manager.login(address, "cockpit", "jinanLeadingGroupHead", PASSWORD);
        manager.page().navigate(address + "/camunda/app/cockpit/default/#/dashboard");
        manager.page().locator(".jiugai-works input").fill("2061");
        manager.page().locator(".jiugai-works input").press("Tab");

        assertThat(manager.page().locator(".jiugai-works-table")).containsText("2,070,000.65元");
        assertThat(manager.faults()).isEmpty();
    }

    private static String text(JsonNode row) {
        return "%s %s %d %s"
                .formatted(
                        row.path("worksClass").asText(),
                        row.path("purpose").asText(),
                        row.path("items").asInt(),
                        row.path("cost").asText());
    }
}
