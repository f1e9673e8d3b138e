package cn.jiugai.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.browser.BrowserExtension;
import cn.jiugai.browser.Visit;
import cn.jiugai.office.Assignments;
import cn.jiugai.project.MatterLog;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import cn.jiugai.project.StartedMatter;
import cn.jiugai.rule.Fen;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.OffsetDateTime;
import java.util.List;
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
@DisplayName("发起事项页")
class MatterPageTest {

    private static final String PASSWORD = "Jiugai-2024";
    private static final String PROJECT = "TT-MP-01";

    @LocalServerPort
    private int port;

    @Autowired
    private Projects projects;

    @Autowired
    private Assignments assignments;

    @Autowired
    private MatterLog log;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("街道经办人选项目、看用途、发起，第一步随即打开；已有一件在办时说明原因，不再有按钮；别的单位没有这个入口")
    void start(Visit street, Visit company) {
        projects.register(new Project(PROJECT, "testtown", 2026, "发起页试验项目", new Fen(100)), List.of());
        assignments.name("testtown", PROJECT, "streetOffice", "testStreet", "test");
        Page page = street.page();
        street.login(address(), "tasklist", "testStreet", PASSWORD);
        assertThat(page.locator(".start-process-action")).isHidden();
        openPage(page);
        page.getByLabel("项目").selectOption(PROJECT);
        assertThat(page.locator(".jg-page")).containsText("街道办事处和区住建局都可以为项目发起");
        street.screenshot("matter-choose");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("发起从旁发起的试验"))
                .click();
        assertThat(page.locator(".jg-head")).containsText(PROJECT + " 发起页试验项目");
        assertThat(page.getByLabel("情况说明")).isVisible();
        street.screenshot("matter-first-task");
        assertThat(log.of(PROJECT)).extracting(StartedMatter::person).containsExactly("testStreet");

        openPage(page);
        page.getByLabel("项目").selectOption(PROJECT);
        assertThat(page.locator(".jg-note").first()).containsText("已有一件“从旁发起的试验”在办");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("发起从旁发起的试验")))
                .hasCount(0);
        assertThat(street.faults()).isEmpty();

        company.login(address(), "tasklist", "testCompany", PASSWORD);
        company.page().getByText("本单位待办").click();
        assertThat(company.page().getByText("发起事项")).hasCount(0);
    }

    @Test
    @DisplayName("申请有了结果：入口写着几条，页上写着结果和意见，点“知道了”以后都不再出现")
    void answer(Visit street) {
        String number = "TT-MP-02";
        projects.register(new Project(number, "testtown", 2026, "申请结果试验项目", new Fen(100)), List.of());
        assignments.name("testtown", number, "streetOffice", "testStreet", "test");
        OffsetDateTime now = OffsetDateTime.now();
        log.add(new StartedMatter(
                number, "planAdjustment", "计划调整", "mp-02", "streetOffice", "testStreet", "testStreet", now));
        jdbc.sql("""
                        insert into adjustment (instance, project, kind, reason, applied_by, applied_at, approved,
                                                document_number, decided_on, decided_by, opinion)
                        values ('mp-02', ?, 'SUSPEND', '管线改线', 'testStreet', ?, false, '旧改调〔2026〕9号', '2026-05-20',
                                'testHousing', '先改其他楼栋')""").params(number, now).update();
        Page page = street.page();
        street.login(address(), "tasklist", "testStreet", PASSWORD);
        Locator entrance = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("发起事项"));
        assertThat(entrance).hasText("发起事项（1条结果）");

        openPage(page);
        assertThat(page.locator(".jg-page"))
                .containsText("计划调整：TT-MP-02 申请结果试验项目（testStreet申请）暂停未获批准（旧改调〔2026〕9号，2026-05-20）：先改其他楼栋");
        street.screenshot("matter-answer");
        page.getByText("知道了").click();
        assertThat(entrance).hasText("发起事项");
        assertThat(page.locator(".jg-page")).not().containsText("先改其他楼栋");
        assertThat(page.locator(".jg-page")).not().containsText("本单位申请的结果");
        assertThat(street.faults()).isEmpty();
        assertThat(log.unread(List.of("testStreet")))
                .extracting(StartedMatter::instance)
                .doesNotContain("mp-02");
    }

    private static void openPage(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("发起事项"))
                .click();
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
