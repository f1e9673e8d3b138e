package cn.jiugai.cockpit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.browser.BrowserExtension;
import cn.jiugai.browser.Visit;
import cn.jiugai.play.Player;
import com.microsoft.playwright.Locator;
import java.time.ZoneId;
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
        int before = waiting();
        player.start("renovation", player.newProject());
        player.start("renovation", player.newProject());

        open(manager, "jinanLeadingGroupHead", "renovation");

        Locator badge = manager.page().locator(".jiugai-figures[data-element=callActivity_schemeReview]");
        assertThat(badge.locator(".jiugai-waiting")).hasText("在办 " + (before + 2));
        assertThat(badge.getAttribute("title")).contains("方案论证", "编制改造方案：");
        manager.screenshot("cockpit-renovation");
        assertThat(manager.faults()).isEmpty();
    }

    private int waiting() {
        return figures.of(Player.JINAN, "renovation").stream()
                .filter(element -> element.element().equals("callActivity_schemeReview"))
                .mapToInt(ElementFigures::waiting)
                .sum();
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
