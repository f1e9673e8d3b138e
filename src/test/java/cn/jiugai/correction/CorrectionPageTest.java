package cn.jiugai.correction;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.browser.BrowserExtension;
import cn.jiugai.browser.Visit;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@ExtendWith(BrowserExtension.class)
@Tag("browser")
@DisplayName("更正的页面")
class CorrectionPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Player player;

    @Autowired
    private CorrectionPlay play;

    @Test
    @DisplayName("街道在列表里查找事项、看到现值和应填什么；更正后项目进度页列出原值、新值和待处理的影响")
    void correct(Visit street) {
        String project = play.consulted(rest);
        Page page = street.page();
        play.start(project);
        street.login(address(), "tasklist", "zhongshiStreet", "Jiugai-2024");
        open(page, player.task(project, CorrectionPlay.CHOOSE).getId());
        page.getByLabel("更正的事项").fill("甲小区" + project + "：户数");
        page.getByText("甲小区" + project + "：户数（现为120）").click();
        street.screenshot("correction-choose");
        play.choose(project, play.ofFirst(project, "community.households"));

        open(page, player.task(project, CorrectionPlay.APPLY).getId());
        assertThat(page.getByText("应填：1到20000的整数（户）")).isVisible();
        assertThat(page.getByLabel("更正后的值")).hasCount(1);
        street.screenshot("correction-apply");
        play.apply(project, "140");
        player.complete(project, CorrectionPlay.APPROVE, CorrectionPlay.APPROVED);

        page.navigate(address() + "/camunda/app/tasklist/default/#/jiugai/progress?project=" + project);
        assertThat(page.getByText("更正记录")).isVisible();
        assertThat(page.getByRole(AriaRole.CELL).filter(new Locator.FilterOptions().setHasText("120 → 140")))
                .isVisible();
        assertThat(page.locator(".jg-note").last()).containsText("核对覆盖率和渠道待处理");
        street.screenshot("correction-progress");
    }

    /** Claimed, for else the form takes nothing. */
    private void open(Page page, String task) {
        new Rest(port, "zhongshiStreet").post("/task/" + task + "/claim", Map.of("userId", "zhongshiStreet"));
        page.navigate(address() + "/camunda/app/tasklist/default/#/?task=" + task);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
