package cn.jiugai.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.browser.BrowserExtension;
import cn.jiugai.browser.Visit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@ExtendWith(BrowserExtension.class)
@Tag("browser")
@DisplayName("年度计划页上的时间节点")
class PlanDatesPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private StartedPlan started;

    @Autowired
    private AnnualPlans plans;

    @Test
    @DisplayName("主管部门在页上调整日期：越过后一节点被拒绝并说明，改对后记录原日期、原因、批准文件")
    void change(Visit clerk) {
        int year = started.newYear();
        started.begin(year, true);
        clerk.login("http://localhost:" + port, "tasklist", "jinanHousing", "Jiugai-2024");
        clerk.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("年度计划导入"))
                .click();
        Locator section = clerk.page()
                .locator(".jg-plan-dates section")
                .filter(new Locator.FilterOptions().setHasText(year + "年度"));
        section.getByText("调整").first().click();
        section.getByLabel("调整原因").fill("汛期提前");
        section.getByLabel("批准文件（名称、文号）").fill("区政府办复〔2026〕7号");
        section.getByLabel("新日期").fill(year + "-06-30");
        section.getByText("确认调整").click();
        assertThat(section.locator(".jg-alert")).containsText("晚于后一节点");
        clerk.screenshot("plan-date-refused");

        section.getByLabel("新日期").fill(year + "-04-30");
        section.getByText("确认调整").click();
        assertThat(section).containsText("%d-03-31 → %d-04-30".formatted(year, year));
        assertThat(section).containsText("区政府办复〔2026〕7号");
        clerk.screenshot("plan-date-changed");
        assertThat(plans.milestones(plans.get(StartedPlan.key(year))).get(0).due())
                .isEqualTo(LocalDate.of(year, 4, 30));
        assertThat(clerk.faults()).allMatch(fault -> fault.contains("400") && fault.contains("/dates/"));
    }
}
