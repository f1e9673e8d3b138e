package cn.jiugai.feedback;

import static cn.jiugai.feedback.SatisfactionPlay.COLLECT;
import static cn.jiugai.feedback.SatisfactionPlay.FIX;
import static cn.jiugai.feedback.SatisfactionPlay.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest.Reply;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.SheetBuilder;
import cn.jiugai.sheet.SheetFiller;
import cn.jiugai.walk.Papers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers(value = "satisfactionSurvey", district = "haigang")
@DisplayName("海港区满意度调查：范围先定，答复够了才算")
class SurveyBeforeAcceptanceTest {

    @Autowired
    private Player player;

    @Autowired
    private SatisfactionPlay play;

    @Autowired
    private FeedbackRecords records;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private String project;
    private String community;
    private ProcessInstance survey;

    @BeforeEach
    void start() {
        project = player.newHaigangProject();
        community = play.community(project);
        survey = player.start("satisfactionSurvey", project);
    }

    @Test
    @DisplayName("HG-4.3-1 默认全部住户：49户答复还差1户，50户镇街确认；镇街退回的社区核实后再报（HG-4.1-5）")
    void all() {
        assertThat(player.unit(player.task(project, FIX))).isEqualTo("wenhuaStreet");
        player.complete(project, FIX, Map.of("sample", "ALL"));
        assertThat(player.unit(player.task(project, COLLECT))).isEqualTo("wenhuaCommunity");
        play.answer(project, 49, 0);
        player.complete(project, COLLECT, play.held());
        assertThat((String) player.variable(project, COLLECT, "reasons"))
                .contains("100户中至少50户", "现为49户（49.0%）", "还差1户", "HG-4.3-1")
                .doesNotContain("JA-");

        play.answer(project, 49, 1);
        player.complete(project, COLLECT, play.held());
        player.complete(project, REVIEW, Map.of("surveyReview", "RETURNED", "followUp", "请核实1栋50号"));
        assertThat((String) player.variable(project, COLLECT, "followUp")).isEqualTo("请核实1栋50号");
        player.complete(project, COLLECT, play.held());
        player.complete(project, REVIEW, Map.of("surveyReview", "CONFIRMED", "followUp", "回访1户"));

        assertThat(player.ended(survey)).isTrue();
        assertThat(records.satisfaction(project).orElseThrow()).satisfies(result -> {
            assertThat(result.households()).isEqualTo(100);
            assertThat(result.overall().content()).isEqualTo(49);
            assertThat(result.isConfirmed()).isTrue();
        });
    }

    @Test
    @DisplayName("HG-4.3-1 按名单抽样：没有名单、29户都退回，30户可以；名单在开始前定下，以30户为分母")
    void listed() {
        player.complete(project, FIX, byList());
        assertThat((String) player.variable(project, FIX, "reasons"))
                .contains("100户中至少30户", "现为0户（0.0%）", "还差30户", "1个小区没有一户在名单中", "缺" + community, "HG-4.3-1");
        assertThat(play.list(project, sheet(29)).message()).isEqualTo("本项目共100户，抽样名单29户（29.0%）。");
        player.complete(project, FIX, byList());
        assertThat((String) player.variable(project, FIX, "reasons")).contains("现为29户（29.0%）", "还差1户");
        Reply reply = upload("wenhuaStreet", FIX, "satisfaction-sample", sheet(30));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.json().path("message").asText()).isEqualTo("本项目共100户，抽样名单30户（30.0%）。");
        player.complete(project, FIX, byList());

        assertThat(jdbc.sql(
                                "select sample_households from satisfaction_survey where instance = ? and sample = 'LISTED' and sample_fixed_on is not null")
                        .param(survey.getId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(30);
        play.answer(project, 14, 0);
        player.complete(project, COLLECT, play.held());
        assertThat((String) player.variable(project, COLLECT, "reasons")).contains("30户中至少15户", "还差1户");
        play.answer(project, 14, 1);
        player.complete(project, COLLECT, play.held());
        assertThat(player.open(project)).containsExactly(REVIEW);
    }

    @Test
    @DisplayName("HG-4.3-1 开始以后：名单以外的答复整张表不收，范围也不能再改")
    void outside() {
        play.list(project, sheet(30));
        player.complete(project, FIX, byList());
        assertThatThrownBy(() -> play.send(project, SatisfactionRows.haigang().rows(community, 30, 31, "满意")))
                .isInstanceOfSatisfying(
                        FaultyWorkbookException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.row() + fault.expected())
                                .containsExactly("3调查开始前确定的抽样名单中的住户"));
        assertThat(upload("wenhuaCommunity", COLLECT, "satisfaction-sample", sheet(40))
                        .status())
                .as("开展调查这一步不收名单")
                .isEqualTo(404);
    }

    @Test
    @DisplayName("下载的名单列出在册的住户，删到只剩要调查的再传；下载的调查表只列名单上没有答复的")
    void templates() {
        play.list(project, sheet(40));
        byte[] roster = new Papers(port, "wenhuaStreet").download(path(FIX, "satisfaction-sample/template"));
        assertThat(upload("wenhuaStreet", FIX, "satisfaction-sample", roster)
                        .json()
                        .path("message")
                        .asText())
                .isEqualTo("本项目共100户，抽样名单40户（40.0%）。");
        play.list(project, sheet(30));
        player.complete(project, FIX, byList());
        play.answer(project, 10, 0);
        byte[] form = new Papers(port, "wenhuaCommunity").download(path(COLLECT, "satisfaction/template"));
        Reply reply = upload(
                "wenhuaCommunity",
                COLLECT,
                "satisfaction",
                SheetFiller.fill(form, Map.of("每项", Map.of("渠道", "入户走访", "总体评价", "基本满意"))));
        assertThat(reply.json().path("message").asText()).startsWith("已登记：新增20户，替换0户，未变0户。共30户，已答复30户");
    }

    @Test
    @DisplayName("抽样名单填错的格都列出来，整张表不收；别的单位不能上传；下载的表可以填")
    void sheets() {
        Reply refused = upload(
                "wenhuaStreet",
                FIX,
                "satisfaction-sample",
                new SheetBuilder()
                        .sheet(
                                SampleSheet.NAME,
                                List.of(
                                        List.of("小区", "楼栋", "门牌号"),
                                        List.of(community, "1栋", "1"),
                                        List.of("别的小区", "1栋", "2"),
                                        List.of(community, "1栋", "1")))
                        .build());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("A列（小区）", "本项目的小区（%s）".formatted(community), "与第2行不同的户");
        assertThat(upload("wenhuaCommunity", FIX, "satisfaction-sample", sheet(30))
                        .status())
                .isIn(403, 404);
        assertThat(upload(
                                "wenhuaStreet",
                                FIX,
                                "satisfaction-sample",
                                new SheetBuilder()
                                        .sheet(SampleSheet.NAME, List.of(List.of("小区", "楼栋", "门牌号")))
                                        .build())
                        .body())
                .contains("没有数据", "每户一行");
    }

    private Reply upload(String unit, String step, String upload, byte[] workbook) {
        return new Papers(port, unit).send(path(step, upload), "表.xlsx", workbook);
    }

    private String path(String step, String upload) {
        return "/jiugai/tasks/%s/%s".formatted(player.task(project, step).getId(), upload);
    }

    private byte[] sheet(int households) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("小区", "楼栋", "门牌号"));
        for (int door = 1; door <= households; door++) {
            rows.add(List.of(community, "1栋", String.valueOf(door)));
        }
        return new SheetBuilder().sheet(SampleSheet.NAME, rows).build();
    }

    private static Map<String, Object> byList() {
        return Map.of("sample", "LISTED", "sampleReason", "户数多，按楼栋等距抽取");
    }
}
