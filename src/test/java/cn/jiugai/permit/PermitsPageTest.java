package cn.jiugai.permit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@DisplayName("HG-5.1-3、HG-5.1-5 项目进度页：手续用时、容缺事项和剩余工作日")
class PermitsPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private HaigangPermitPlay play;

    @Test
    @DisplayName("列出手续、用时和欠缴的费用还剩几个工作日；别的区看不到")
    void shown() {
        String project = player.newHaigangProject();
        play.issueAhead(project, "guarantee", "safety");

        JsonNode page = page("haigangLeadingGroup", project).json();
        assertThat(page.at("/obligations/0/title").asText()).isEqualTo("农民工预储金120,000.01元");
        assertThat(page.at("/obligations/0/state").asText()).endsWith("还剩60个工作日");
        assertThat(page.at("/obligations/0/overdue").asBoolean()).isFalse();
        assertThat(page.at("/procedures/0/name").asText()).isEqualTo("立项");
        assertThat(page.at("/procedures/0/department").asText()).isEqualTo("区审批局");
        assertThat(page.at("/procedures/0/time").asText()).isEqualTo("0/5个工作日");
        assertThat(page.at("/supervisors/0").asText()).contains("赵监督", "屋面防水");
        assertThat(page("jinanHousing", project).status()).isEqualTo(404);
    }

    private Rest.Reply page(String user, String project) {
        return new Rest(port, user).call("GET", "/jiugai/projects/%s/permits".formatted(project), null);
    }
}
