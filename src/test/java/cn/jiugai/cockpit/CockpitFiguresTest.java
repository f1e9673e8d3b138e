package cn.jiugai.cockpit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.browser.BrowserExtension;
import cn.jiugai.browser.Visit;
import cn.jiugai.play.Player;
import cn.jiugai.scheme.SchemePlay;
import cn.jiugai.survey.SurveyPlay;
import com.microsoft.playwright.Locator;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@ExtendWith(BrowserExtension.class)
@Tag("browser")
@DisplayName("驾驶舱：流程图上的在办数和中位用时")
class CockpitFiguresTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String PASSWORD = "Jiugai-2024";

    @Autowired
    private Player player;

    @Autowired
    private SchemePlay scheme;

    @Autowired
    private Figures figures;

    @Autowired
    private RepositoryService repository;

    @LocalServerPort
    private int port;

    @AfterEach
    void clock() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("领导小组办公室看到每个阶段的在办项目数，穿透到阶段里面")
    void managerSeesWhereProjectsWait(Visit manager) {
        player.start("renovation", player.newProject());
        player.start("renovation", player.newProject());
        ElementFigures phase = figures.of(Player.JINAN, "renovation").stream()
                .filter(element -> element.waiting() >= 2)
                .findFirst()
                .orElseThrow();

        open(manager, "jinanLeadingGroupHead", "renovation");

        Locator badge = manager.page().locator(".jiugai-figures[data-element=" + phase.element() + "]");
        assertThat(badge.locator(".jiugai-waiting")).hasText("在办 " + phase.waiting());
        assertThat(badge.getAttribute("title"))
                .contains("最久的已停", phase.inside().get(0).name() + "：");
        assertThat(badge).isVisible();
        manager.screenshot("cockpit-renovation");
        assertThat(manager.faults()).isEmpty();
    }

    @Test
    @DisplayName("方案论证里每一步的中位用时，按工作日计")
    void managerSeesHowLongStepsTake(Visit manager) {
        String project = player.newProject();
        SurveyPlay.finish(player, project);
        at("2026-03-06T09:00");
        player.start("schemeReview", project);
        at("2026-03-10T21:00");
        scheme.draft(project);
        at("2026-03-11T11:30");
        scheme.hear(project);
        ClockUtil.reset();

        open(manager, "jinanLeadingGroupHead", "schemeReview");

        for (String step : List.of("callActivity_schemeDraft", "callActivity_schemeOpinions")) {
            assertThat(manager.page().locator(".jiugai-figures[data-element=" + step + "] .jiugai-median"))
                    .hasText("中位 " + figures(step).median().text());
        }
        assertThat(manager.page().locator(".jiugai-figures[data-element=userTask_settleOpinions] .jiugai-waiting"))
                .hasText("在办 " + figures("userTask_settleOpinions").waiting());
        assertThat(manager.page().locator(".jiugai-figures[data-element=userTask_settleOpinions]"))
                .isVisible();
        manager.screenshot("cockpit-scheme-review");
        assertThat(manager.faults()).isEmpty();
    }

    private ElementFigures figures(String step) {
        return figures.of(Player.JINAN, "schemeReview").stream()
                .filter(element -> element.element().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static void at(String time) {
        ClockUtil.setCurrentTime(
                Date.from(LocalDateTime.parse(time).atZone(ZONE).toInstant()));
    }

    private void open(Visit visit, String user, String process) {
        visit.login(address(), "cockpit", user, PASSWORD);
        visit.page().navigate(address() + "/camunda/app/cockpit/default/#/process-definition/" + latest(process));
    }

    private String latest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .tenantIdIn(Player.JINAN)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
