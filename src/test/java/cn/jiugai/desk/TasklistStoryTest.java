package cn.jiugai.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.browser.BrowserExtension;
import cn.jiugai.browser.Visit;
import cn.jiugai.play.Player;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A working day at Tasklist, in a browser, as the people do it. */
@JiugaiTest
@ExtendWith(BrowserExtension.class)
@Tag("browser")
@DisplayName("任务办理")
class TasklistStoryTest {

    private static final String PASSWORD = "Jiugai-2024";
    private static final Pattern RAW_LABEL = Pattern.compile("\\b[A-Z]{2,}(_[A-Z]{2,})+\\b|\\{\\{");

    /** The pattern of a field of the test form is shown as it is. */
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{3,}");

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private Projects projects;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Clock clock;

    private String project;

    @Test
    @DisplayName("街道经办人：看清单和灯，查依据，缺材料办不结，上传后接着办结；方案缺部分，退回时写明原因")
    void streetClerk(Visit visit) {
        startOverdue();
        Page page = visit.page();
        visit.login(address(), "tasklist", "zhongshiStreet", PASSWORD);
        assertThat(page).hasTitle(Pattern.compile("任务办理"));

        assertThat(page.locator(".task-filters .task-filter").first()).containsText("本单位待办");
        assertThat(card(page)).containsText(project + " 试验项目" + project);
        assertThat(card(page)).containsText("中市街道办事处");
        assertThat(card(page).locator(".jg-lamp.jg-red")).hasText(Pattern.compile("已逾期\\d+个工作日"));
        look(visit, "story-1-list");
        openList(page, "已逾期");
        card(page).click();

        assertThat(page.locator(".tabbed-content .nav-tabs a"))
                .hasText(new String[] {"表单", "依据", "材料", "上传表格", "办理记录", "流程图", "说明"});
        assertThat(page.locator(".jg-head")).containsText(project + " 试验项目" + project);
        assertThat(page.locator(".tabbed-content .nav-tabs").getByText("上传表格")).isHidden();
        Locator hints = page.locator(".jg-hints");
        assertThat(hints).containsText("请先点“认领”，再填写和办结。");
        assertThat(hints).containsText("必交材料尚未上传：改造方案文本。");
        claim(page);
        assertThat(hints).not().containsText("认领");
        fill(page, "执行的技术导则", "老旧小区改造技术导则");
        fill(page, "执行的改造工作衡量标准", "改造工作衡量标准");
        fill(page, "一、编制依据", "区政府2024年实施方案");
        look(visit, "story-2-form");

        press(page, "办结");
        Locator refusal = page.locator(".page-notifications .message");
        assertThat(refusal).containsText("步骤“编制改造方案”缺少材料“改造方案文本”");
        assertThat(refusal).not().containsText("Cannot");
        look(visit, "story-3-refused");

        openTab(page, "依据");
        assertThat(page.locator(".jg-clause")).hasCount(3);
        assertThat(page.locator(".jg-clause").nth(1)).containsText("JA-3.3-2");
        look(visit, "story-4-basis");

        openTab(page, "材料");
        assertThat(page.locator(".jg-needs")).containsText("改造方案文本：必交，尚未上传");
        upload(page, "方案.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(page.locator(".jg-needs")).containsText("改造方案文本：已上传");
        assertThat(hints).hasCount(0);
        look(visit, "story-5-papers");
        lookAround(visit);

        openTab(page, "表单");
        assertThat(page.getByLabel("一、编制依据")).hasValue("区政府2024年实施方案");
        press(page, "办结");
        assertThat(page.getByText("请在清单中选择一项任务")).isVisible();
        assertThat(refusal).hasCount(0);
        look(visit, "story-6-done");

        makeOverdue(project);
        openList(page, "本单位待办");
        card(page).click();
        assertThat(page.locator(".jg-returned")).containsText("退回原因");
        assertThat(page.locator(".jg-returned")).containsText("现为1个部分");
        look(visit, "story-7-returned");
        expectRefusals(visit, "/submit-form");
    }

    @Test
    @DisplayName("各类字段、提示和日历都是中文")
    void formTexts(Visit visit) {
        Page page = visit.page();
        visit.login(address(), "tasklist", "testHousing", PASSWORD);
        page.navigate(address() + "/camunda/app/tasklist/default/#/?task=" + everyField());
        claim(page);
        press(page, "办结");

        assertThat(page.locator(".fjs-form-field-error").first()).hasText("必填");
        fill(page, "总户数", "0");
        fill(page, "编号", "X");
        page.keyboard().press("Tab");
        assertThat(page.getByText("不得小于 1")).isVisible();
        assertThat(page.getByText(Pattern.compile("^格式不符"))).isVisible();
        look(visit, "story-fields-1-errors");
        page.getByLabel("同意", new Page.GetByLabelOptions().setExact(true)).check();
        Locator day = page.locator(".fjs-form-field-datetime input[type=text]");
        assertThat(day).hasAttribute("placeholder", Pattern.compile("[年月日/]{5}"));
        day.click();
        assertThat(page.locator(".flatpickr-calendar.open .flatpickr-weekdays"))
                .hasText(Pattern.compile("一\\s*二\\s*三\\s*四\\s*五"));
        look(visit, "story-fields-2-calendar");
        assertNoEnglish(page.locator(".fjs-container"));
        assertNoEnglish(page.locator(".flatpickr-calendar.open"));
        expectRefusals(visit);
    }

    @Test
    @DisplayName("街道没有年度计划导入的入口，照着地址打开也说明没有权限")
    void planPageIsClosedToStreets(Visit visit) {
        Page page = visit.page();
        visit.login(address(), "tasklist", "zhongshiStreet", PASSWORD);
        assertThat(page.getByText("年度计划导入")).hasCount(0);
        page.navigate(address() + "/camunda/app/tasklist/default/#/jiugai/plan");
        assertThat(page.locator(".jg-alert")).hasText("年度计划由主管部门导入，您的单位没有这项权限。");
        look(visit, "story-plan");
        expectRefusals(visit);
    }

    @Test
    @DisplayName("未指定单位的任务在主管部门的卡片上标明，就地指定街道，任务转去")
    void nameTheUnit(Visit visit) {
        startOverdue();
        String unassigned = project + "-S";
        projects.register(new Project(unassigned, Player.JINAN, 2026, "未定街道的项目", new Fen(100)), List.of());
        player.start("schemeReview", unassigned);
        makeOverdue(unassigned);
        Page page = visit.page();
        visit.login(address(), "tasklist", "jinanHousing", PASSWORD);

        openList(page, "已逾期");
        Locator missing = card(page, unassigned).locator(".jg-missing");
        assertThat(missing).containsText("未指定单位：街道办事处");
        missing.getByText("指定单位", new Locator.GetByTextOptions().setExact(true)).click();
        missing.getByLabel("承办单位").selectOption("wangchengStreet");
        look(visit, "story-unit");
        missing.getByText("确定").click();
        assertThat(missing).containsText("已指定望城街道办事处");
        assertThat(player.unit(player.task(unassigned, "userTask_draftScheme"))).isEqualTo("wangchengStreet");
        expectRefusals(visit);
    }

    @Test
    @DisplayName("登录后没有令牌的写入一律403")
    void withoutToken(Visit visit) {
        startOverdue();
        visit.login(address(), "tasklist", "zhongshiStreet", PASSWORD);
        String task = player.task(project, "userTask_draftScheme").getId();
        Object status = visit.page()
                .evaluate(
                        "path => fetch(path, {method: 'POST', body: new FormData()}).then(answer => answer.status)",
                        "/camunda/api/jiugai/tasks/" + task + "/papers");
        assertThat(status).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    @DisplayName("用户名或口令不对，登录页用中文说明")
    void wrongPassword(String app, Visit visit) {
        Page page = visit.page();
        page.navigate(address() + "/camunda/app/" + app + "/default/");
        page.locator("input[type=text]").fill("nobodyOfThisName");
        page.locator("input[type=password]").fill("wrong");
        page.locator("input[type=password]").press("Enter");
        Locator notice =
                page.locator(".page-notifications, [notifications-panel]").first();
        assertThat(notice).containsText("用户名或密码不正确");
        assertThat(notice).not().containsText("Unauthorized");
    }

    @Test
    @DisplayName("没有登录就打开本系统的页面，用中文请用户登录，可以回到首页")
    void notLoggedIn(Visit visit) {
        Page page = visit.page();
        page.navigate(address() + "/camunda/api/jiugai/projects");
        assertThat(page.locator("body")).containsText("还没有登录，或者登录已超时，请重新登录");
        assertThat(page.getByText("返回首页")).isVisible();
        look(visit, "story-not-logged-in");
    }

    @Test
    @DisplayName("首页是中文")
    void welcome(Visit visit) {
        visit.login(address(), "welcome", "zhongshiStreet", PASSWORD);
        assertThat(visit.page().getByText("个人信息").first()).isVisible();
        assertThat(visit.page().locator("body")).containsText("中市街道办事处");
        look(visit, "story-welcome");
        expectRefusals(visit);
    }

    /** Due two weeks ago, so that it stands first in every list. */
    private void startOverdue() {
        project = player.newProject();
        player.start("schemeReview", project);
        makeOverdue(project);
    }

    private void makeOverdue(String number) {
        Task task = player.task(number, "userTask_draftScheme");
        task.setDueDate(Date.from(clock.instant().minus(Duration.ofDays(14))));
        tasks.saveTask(task);
    }

    private String everyField() {
        String instance = runtime.createProcessInstanceByKey("everyField")
                .processDefinitionTenantId("testtown")
                .businessKey("TT-S-001")
                .setVariable("budget", 120)
                .setVariable("units", Spin.JSON(List.of(Map.of("label", "甲单位", "value", "a"))))
                .execute()
                .getId();
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    private static void claim(Page page) {
        page.locator(".task-details, [cam-tasklist-task]")
                .getByText("认领")
                .first()
                .click();
        assertThat(page.locator(".reset-assignee, .actors .glyphicon-remove").first())
                .isVisible();
    }

    /** The engine's own tabs and dialogs. */
    private static void lookAround(Visit visit) {
        Page page = visit.page();
        for (String tab : List.of("办理记录", "流程图", "说明")) {
            openTab(page, tab);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            look(visit, "story-tab-" + tab);
        }
        page.getByText("键盘快捷键").first().click();
        assertThat(page.locator(".modal-content")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        look(visit, "story-dialog-键盘快捷键");
        page.locator(".modal-footer").getByText("关闭").click();
        assertThat(page.locator(".modal-content")).hasCount(0);
    }

    private void openList(Page page, String name) {
        page.locator(".task-filter .name").getByText(name).click();
    }

    private Locator card(Page page) {
        return card(page, project);
    }

    private static Locator card(Page page, String number) {
        return page.locator(".tasks-list .task", new Page.LocatorOptions().setHasText(number + " "));
    }

    private static void fill(Page page, String label, String text) {
        page.getByLabel(label).fill(text);
    }

    private static void press(Page page, String button) {
        page.locator(".form-actions").getByText(button).click();
    }

    private static void openTab(Page page, String name) {
        page.locator(".tabbed-content .nav-tabs").getByText(name).click();
    }

    private static void upload(Page page, String name, byte[] content) {
        page.setInputFiles(".jg-file", new FilePayload(name, "application/octet-stream", content));
        page.locator(".jg-upload button").click();
    }

    /** Keeps a picture for the eye and finds what no eye should see: raw keys of labels. */
    private static void look(Visit visit, String name) {
        visit.screenshot(name);
        assertThat(visit.page().locator("body").innerText()).doesNotContainPattern(RAW_LABEL);
    }

    private static void assertNoEnglish(Locator place) {
        assertThat(place.innerText()).doesNotContainPattern(ENGLISH);
    }

    /**
     * The browser reports a refused request as an error of its own; anything else on the console is a fault. Tasklist
     * and our lines in it sometimes ask once more for the task that has just been done, and are told that it is gone.
     */
    private static void expectRefusals(Visit visit, String... paths) {
        List<String> faults = visit.faults().stream()
                .filter(fault -> !fault.matches(".*status of 404 .*/tasks?/[^/]+(/card:.*)?"))
                .toList();
        assertThat(faults).hasSize(paths.length);
        for (int i = 0; i < paths.length; i++) {
            assertThat(faults.get(i)).contains("status of 400", paths[i]);
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
