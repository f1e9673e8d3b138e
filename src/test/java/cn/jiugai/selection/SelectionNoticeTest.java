package cn.jiugai.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers(value = "selectionNotice", district = "haigang")
@DisplayName("告知评审结果（海港）")
class SelectionNoticeTest {

    private static final String NOTE = "userTask_noteSelection";

    @Autowired
    private Player player;

    @Autowired
    private SelectionPlay play;

    @Autowired
    private TestApplications applications;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestRestTemplate rest;

    private final int year = TestApplications.newYear();

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("HG-3-10 社区看到自己小区的名次、得分、预算和原因，告知居民后办结；告知日期不能晚于今天")
    void told() {
        String application = applications.reported(year, 1, 1995, 90, "100", SelectionPlay.CLOSING);
        play.publish(year, 1, 0, "0.01");
        play.close(year, "100");
        play.reviewAll(year);
        play.arranged(year);
        ProcessInstance instance = player.start("selectionNotice", application);
        assertThat((String) player.variable(application, NOTE, "explanation"))
                .contains("1号院%d（%s）：列入年度计划".formatted(year, application), "最终得分90分", "项目编号：HG-%d-01".formatted(year));
        assertThat(rest.withBasicAuth("haigangHousingHead", "Jiugai-2024")
                        .getForObject(
                                "/jiugai/tasks/"
                                        + player.task(application, NOTE).getId() + "/card",
                                JsonNode.class)
                        .path("project")
                        .asText())
                .isEqualTo("%s 1号院%d".formatted(application, year));
        assertThatThrownBy(() -> player.complete(application, NOTE, Map.of("toldOn", "2024-03-02", "toldBy", "公示栏")))
                .hasMessageContaining("2024-03-02");
        player.complete(application, NOTE, Map.of("toldOn", "2024-03-01", "toldBy", "公示栏张贴、微信群发布"));
        assertThat(player.ends(instance)).containsExactly("endEvent_residentsTold");
        assertThat(jdbc.sql("select told_on from selection_notice where application = ?")
                        .param(application)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2024-03-01");
    }
}
