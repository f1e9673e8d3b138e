package cn.jiugai.engine;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.browser.BrowserExtension;
import cn.jiugai.browser.Visit;
import cn.jiugai.project.Completions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@Tag("browser")
@ExtendWith(BrowserExtension.class)
@DisplayName("任务列表里填的表，服务器照样收，照样退")
class TasklistFormTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Completions completions;

    private String project;
    private Task task;

    /** The list of parts is null, as a model sets it for a step in several instances; the rest is filled in. */
    @BeforeEach
    void start() {
        project = "TT-B-%03d".formatted(NUMBER.incrementAndGet());
        Map<String, Object> variables = new HashMap<>(Map.of(
                "name",
                "三里街小区",
                "households",
                79,
                "consenting",
                79,
                "opinion",
                "yes",
                "day",
                "2026-03-31",
                "budget",
                120));
        variables.put("parts", null);
        variables.put("units", Spin.JSON(List.of(Map.of("label", "甲", "value", "a"))));
        engine.getRuntimeService()
                .createProcessInstanceByKey("everyField")
                .processDefinitionTenantId("testtown")
                .businessKey(project)
                .setVariables(variables)
                .execute();
        task = open();
    }

    @Test
    @DisplayName("勾选、原有的值、没动过的字段一起提交：办结")
    void accepted(Visit clerk) {
        Page page = openForm(clerk);
        page.getByLabel("导则").check();
        page.getByLabel("资金").check();
        page.getByLabel("已核对").check();
        complete(page);
        page.getByText("请在清单中选择一项任务").waitFor();
        assertThat(open().getTaskDefinitionKey()).isEqualTo("userTask_noForm");
        assertThat(engine.getRuntimeService().getVariable(task.getProcessInstanceId(), "parts"))
                .hasToString("[\"guide\",\"funding\"]");
        assertThat(completions.of(project)).hasSize(1);
        assertThat(clerk.faults()).isEmpty();
    }

    @Test
    @DisplayName("打开后预算被改过：退回，任务列表上看得到是哪个字段、应是多少")
    void refused(Visit clerk) {
        Page page = openForm(clerk);
        page.getByLabel("导则").check();
        page.getByLabel("已核对").check();
        engine.getRuntimeService().setVariable(task.getProcessInstanceId(), "budget", 130);
        complete(page);
        assertThat(page.locator("[notifications-panel]"))
                .containsText("任务“填写各类字段”没有提交，请改正后再提交： “预算”（budget）应保持“130”，这个字段只供查看");
        clerk.screenshot("tasklist-answer-refused");
        assertThat(open().getId()).isEqualTo(task.getId());
        assertThat(completions.of(project)).isEmpty();
    }

    private Page openForm(Visit clerk) {
        String address = "http://localhost:" + port;
        clerk.login(address, "tasklist", "testHousing", "Jiugai-2024");
        Page page = clerk.page();
        engine.getTaskService().setAssignee(task.getId(), "testHousing");
        page.navigate(address + "/camunda/app/tasklist/default/#/?task=" + task.getId());
        page.getByLabel("已核对").waitFor();
        return page;
    }

    private static void complete(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("办结").setExact(true))
                .click();
    }

    private Task open() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(project)
                .singleResult();
    }
}
