package cn.jiugai.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.browser.BrowserExtension;
import cn.jiugai.browser.Visit;
import cn.jiugai.sheet.SheetBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@ExtendWith(BrowserExtension.class)
@Tag("browser")
@DisplayName("年度计划导入页")
class PlanPageTest {

    private static final String PASSWORD = "Jiugai-2024";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @LocalServerPort
    private int port;

    @Autowired
    private AnnualPlans plans;

    private final TestPlan plan = new TestPlan();

    @Test
    @DisplayName("错误逐条列出；合计不符说明差额，退回的任务写着原因；更正后导入，领导小组办公室看得到计划全貌")
    void fromTheFirstUploadToTheConfirmation(Visit clerk, Visit office) {
        clerk.login(address(), "tasklist", "jinanHousing", PASSWORD);
        clerk.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("年度计划导入"))
                .click();
        upload(clerk, faulty());
        assertThat(clerk.page().locator(".jg-result")).containsText("没有导入任何内容");
        assertThat(clerk.page().locator(".jg-result")).containsText("1至500之间的整数，不带单位");
        clerk.screenshot("plan-faults");

        upload(clerk, plan.workbook(201));
        assertThat(clerk.page().locator(".jg-result")).containsText("少1户");
        clerk.screenshot("plan-differences");
        clerk.page().navigate(address() + "/camunda/app/tasklist/default/#/");
        openTask(clerk, "更正年度计划");
        assertThat(clerk.page().locator(".fjs-form")).containsText("各项合计200户");
        clerk.screenshot("plan-correction");

        clerk.page().navigate(address() + "/camunda/app/tasklist/default/#/jiugai/plan");
        upload(clerk, plan.workbook());
        assertThat(clerk.page().locator(".jg-result")).containsText("等待确认下达");

        office.login(address(), "tasklist", "jinanLeadingGroup", PASSWORD);
        openTask(office, "确认年度计划");
        assertThat(office.page().locator(".jg-head")).containsText(plan.year() + "年度计划");
        assertThat(office.page().locator(".fjs-form")).containsText(plan.project(1) + " 云路片区改造（中市街道办事处）");
        office.screenshot("plan-confirmation");
        assertThat(plans.find("jinan", plan.year()).orElseThrow().state()).isEqualTo(PlanState.IMPORTED);
        // The browser logs each refused upload (HTTP 400) by itself; nothing else may be reported.
        assertThat(clerk.faults()).allMatch(fault -> fault.contains("400") && fault.contains("/plans"));
        assertThat(office.faults()).isEmpty();
    }

    /** From the page of tasks, which is there after the login: to load it again at once can leave Tasklist loading forever. */
    private static void openTask(Visit visit, String name) {
        visit.page().getByText("本单位待办").click();
        visit.page()
                .locator(".task", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
    }

    private static void upload(Visit visit, byte[] workbook) {
        visit.page().locator("input[type=file]").setInputFiles(new FilePayload("计划.xlsx", XLSX, workbook));
        visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("核对并导入"))
                .click();
    }

    private byte[] faulty() {
        return new SheetBuilder()
                .sheet(PublishedSheet.NAME, List.of(List.of("年度", "项目数"), List.of(plan.year(), "两个")))
                .build();
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
