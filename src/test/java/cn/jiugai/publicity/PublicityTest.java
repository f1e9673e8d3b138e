package cn.jiugai.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("publicity")
@DisplayName("宣传报道登记")
class PublicityTest {

    private static final String RECORD = "userTask_recordPublication";

    @Autowired
    private Player player;

    @Autowired
    private PublicityRecords records;

    @Autowired
    private Clock clock;

    private String project;

    @BeforeEach
    void newProject() {
        project = player.newProject();
    }

    @Test
    @DisplayName("JA-4.8-1 街道在公众号、区住建局在电视上的报道：单位、媒体、日期、标题都在登记簿里")
    void recorded() {
        LocalDate today = LocalDate.now(clock);
        player.startMatter("zhongshiStreet", "publicity", project);
        player.complete(project, RECORD, publication("WECHAT", today));
        player.startMatter("jinanHousing", "publicity", project);
        Map<String, Object> television = publication("TELEVISION", today.minusDays(1));
        television.remove("publicationLink");
        television.put("outlet", "金安电视台");
        player.complete(project, RECORD, television);

        assertThat(player.open(project)).isEmpty();
        assertThat(records.of(project))
                .containsExactly(
                        new PublicityRecords.Published(
                                "金安区住房和城乡建设局", "电视", "金安电视台", today.minusDays(1), "老小区换新颜", "改造成效", null),
                        new PublicityRecords.Published(
                                "中市街道办事处", "微信", "金安发布", today, "老小区换新颜", "改造成效", "https://example.org/1"));
    }

    @Test
    @DisplayName("发起有误：勾选不再登记，什么都不留")
    void withdrawn() {
        player.startMatter("zhongshiStreet", "publicity", project);
        player.complete(project, RECORD, Map.of("withdrawn", true));

        assertThat(player.open(project)).isEmpty();
        assertThat(records.of(project)).isEmpty();
    }

    @Test
    @DisplayName("公众号没有网址、日期还没有到的退回；施工单位不能发起")
    void refused() {
        LocalDate today = LocalDate.now(clock);
        assertThatThrownBy(() -> player.startMatter("zhongshiCommunity", "publicity", project))
                .hasMessageContaining("“宣传报道登记”由街道办事处");
        player.startMatter("zhongshiStreet", "publicity", project);
        Map<String, Object> homeless = publication("WECHAT", today);
        homeless.remove("publicationLink");
        assertThatThrownBy(() -> player.complete(project, RECORD, homeless)).hasMessageContaining("网址");
        assertThatThrownBy(() -> player.complete(project, RECORD, publication("WECHAT", today.plusDays(1))))
                .hasMessageContaining("不晚于今天");
        assertThat(player.open(project)).containsExactly(RECORD);
    }

    @Test
    @DisplayName("HG-7-2 海港区四个渠道：登记时列出还没有报道的，微信算网络；四个都有了就不再列")
    void fourChannels() {
        LocalDate today = LocalDate.now(clock);
        String haigang = player.newHaigangProject();
        assertThat(records.missingChannels(haigang)).containsExactly("网络", "电视", "广播", "报纸");
        player.startMatter("wenhuaStreet", "publicity", haigang);
        player.complete(haigang, RECORD, publication("WECHAT", today));
        player.startMatter("haigangHousing", "publicity", haigang);
        assertThat(player.variable(haigang, RECORD, "missingChannels")).isEqualTo("电视、广播、报纸");
        player.complete(haigang, RECORD, withoutLink("TELEVISION", today));
        player.startMatter("haigangHousing", "publicity", haigang);
        player.complete(haigang, RECORD, withoutLink("RADIO", today));
        assertThat(records.missingChannels(haigang)).containsExactly("报纸");
        player.startMatter("wenhuaStreet", "publicity", haigang);
        player.complete(haigang, RECORD, withoutLink("NEWSPAPER", today));

        assertThat(records.missingChannels(haigang)).isEmpty();
        assertThat(records.of(haigang))
                .extracting(PublicityRecords.Published::medium, PublicityRecords.Published::publishedOn)
                .containsExactly(tuple("微信", today), tuple("电视", today), tuple("广播", today), tuple("报刊", today));
        assertThat(records.missingChannels(project)).as("金安区没有规定四个渠道").isEmpty();
    }

    private static Map<String, Object> withoutLink(String medium, LocalDate on) {
        Map<String, Object> publication = publication(medium, on);
        publication.remove("publicationLink");
        return publication;
    }

    private static Map<String, Object> publication(String medium, LocalDate on) {
        return new HashMap<>(Map.of(
                "publicationTopic",
                "RESULT",
                "medium",
                medium,
                "outlet",
                "金安发布",
                "publishedOn",
                on.toString(),
                "publicationTitle",
                "老小区换新颜",
                "publicationLink",
                "https://example.org/1"));
    }
}
