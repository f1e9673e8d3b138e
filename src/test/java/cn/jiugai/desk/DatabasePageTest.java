package cn.jiugai.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.browser.BrowserExtension;
import cn.jiugai.browser.Visit;
import cn.jiugai.play.Player;
import cn.jiugai.scheme.SchemePlay;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@ExtendWith(BrowserExtension.class)
@Tag("browser")
@DisplayName("基础数据库页和各单位办理情况")
class DatabasePageTest {

    private static final String PASSWORD = "Jiugai-2024";

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private SchemePlay schemes;

    @Autowired
    private JdbcClient jdbc;

    private String project;

    @BeforeEach
    void site() {
        project = player.newProject();
        schemes.drafted(project, Map.of("甲小区" + project, 0));
        jdbc.sql("""
                        insert into checkpoint (project, name, position, inspected_on, inspector, finding)
                        values (?, '沟槽', 0, ?, '王监督', '无支护')""").params(project, LocalDate.of(2026, 6, 10)).update();
        player.start("renovation", project);
    }

    @Test
    @DisplayName("街道在列表里找到项目，看得到进度、等谁、监管记录，能导出；点开看到逐项的完工情况和未销号的监管记录")
    void database(Visit street) {
        Page page = street.page();
        street.login(address(), "tasklist", "zhongshiStreet", PASSWORD);
        page.navigate(address() + "/camunda/app/tasklist/default/#/jiugai/progress");
        page.getByLabel("查找项目").fill(project);
        assertThat(page.locator(".jg-table tbody tr")).hasCount(1);
        assertThat(page.locator(".jg-table")).containsText("0/4");
        assertThat(page.locator(".jg-table")).containsText("1（1未销号）");
        assertThat(page.locator(".jg-table")).containsText("中市街道云路社区（示例）");
        assertThat(page.getByText("导出基础数据库（.xlsx）")).isVisible();
        street.screenshot("database-list");

        page.getByText(project).first().click();
        assertThat(page.getByText("改造内容完成情况")).isVisible();
        assertThat(page.getByText("问题：无支护")).isVisible();
        page.mouse().move(700, 500);
        page.mouse().wheel(0, 20_000);
        assertThat(page.locator(".jg-page .jg-table").last()).isInViewport();
        street.screenshot("database-project");
        assertThat(street.faults()).isEmpty();
    }

    @Test
    @DisplayName("区住建局在驾驶舱看到各单位的数据")
    void units(Visit housing) {
        housing.login(address(), "cockpit", "jinanHousingHead", PASSWORD);
        housing.page().navigate(address() + "/camunda/app/cockpit/default/#/dashboard");
        housing.page()
                .locator(".jiugai-units input")
                .fill(String.valueOf(Year.now().getValue()));
        housing.page().locator(".jiugai-units input").press("Tab");
        assertThat(housing.page().locator(".jiugai-units-table th").first()).hasText("单位");
        housing.screenshot("units");
        assertThat(housing.faults()).isEmpty();
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
