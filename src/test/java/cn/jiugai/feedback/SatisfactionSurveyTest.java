package cn.jiugai.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest.Reply;
import cn.jiugai.walk.Papers;
import java.time.Clock;
import java.time.LocalDate;
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
@Covers("satisfactionSurvey")
@DisplayName("满意度调查")
class SatisfactionSurveyTest {

    private static final String COLLECT = "userTask_collectSatisfaction";
    private static final String REVIEW = "userTask_reviewSatisfaction";

    @Autowired
    private Player player;

    @Autowired
    private FeedbackRecords records;

    @Autowired
    private Surveys surveys;

    @Autowired
    private SatisfactionTemplate template;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private String project;
    private String first;
    private String second;
    private ProcessInstance survey;

    @BeforeEach
    void start() {
        project = player.newProject();
        first = "甲小区" + project;
        second = "乙小区" + project;
        survey = player.start("satisfactionSurvey", project);
    }

    @Test
    @DisplayName("JA-4.8-2 200户中100户答复，街道确认：按户登记，逐项满意率和不满意的原因都在登记簿里")
    void surveyed() {
        assertThat(player.unit(player.task(project, COLLECT))).isEqualTo("zhongshiCommunity");
        Reply reply = send(new SatisfactionRows()
                .rows(first, 1, 60, "满意")
                .rows(second, 1, 39, "基本满意")
                .complaint(second, 40, "西门路灯没有装")
                .build());
        assertThat(reply.json().path("message").asText()).isEqualTo("已登记：新增100户，替换0户，未变0户。共200户，已答复100户（50.0%）。");
        assertThat((String) player.variable(project, COLLECT, "satisfaction"))
                .contains(
                        "- 总体评价：满意60户，基本满意39户，不满意1户，满意率99.0%",
                        "- 意见答复：满意0户，基本满意0户，不满意1户，满意率0.0%", "- %s 1栋：西门路灯没有装".formatted(second))
                .doesNotContain("文明施工");
        player.complete(project, COLLECT, held());
        assertThat(records.satisfaction(project))
                .hasValueSatisfying(result -> assertThat(result.isConfirmed()).isFalse());
        assertThat(player.unit(player.task(project, REVIEW))).isEqualTo("zhongshiStreet");
        player.complete(project, REVIEW, review("CONFIRMED", "路灯已补装"));

        assertThat(player.ends(survey)).containsExactly("endEvent_satisfactionSurveyed");
        assertThat(records.satisfaction(project)).hasValueSatisfying(result -> {
            assertThat(result.isConfirmed()).isTrue();
            assertThat(result.overall()).isEqualTo(new SatisfactionResult.Item("总体评价", 60, 39, 1));
            assertThat(result.followUp()).isEqualTo("路灯已补装");
        });
    }

    @Test
    @DisplayName("99户还差1户、乙小区一户都没有：退回，点名；同一户再答以新的为准，旧的留底")
    void tooFew() {
        send(new SatisfactionRows().rows(first, 1, 99, "满意").build());
        player.complete(project, COLLECT, held());

        assertThat(player.open(project)).containsExactly(COLLECT);
        assertThat((String) player.variable(project, COLLECT, "reasons"))
                .contains("200户中至少100户", "现为99户（49.5%）", "还差1户", "缺" + second, "JA-4.8-2", "请继续入户或线上调查");
        Reply again = send(new SatisfactionRows()
                .rows(first, 1, 1, "满意")
                .complaint(first, 2, "没有装路灯")
                .rows(second, 1, 1, "满意")
                .build());
        assertThat(again.json().path("message").asText()).startsWith("已登记：新增1户，替换1户，未变1户。共200户，已答复100户");
        assertThat(jdbc.sql("select count(*) from satisfaction_answer where survey = ? and superseded_at is not null")
                        .param(survey.getId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        player.complete(project, COLLECT, held());
        assertThat(player.open(project)).containsExactly(REVIEW);
    }

    @Test
    @DisplayName("街道退回：社区看得到原因，核实后再报")
    void returned() {
        send(new SatisfactionRows()
                .rows(first, 1, 99, "满意")
                .rows(second, 1, 1, "满意")
                .build());
        player.complete(project, COLLECT, held());
        player.complete(project, REVIEW, review("RETURNED", "乙小区只有一户，请补充"));

        assertThat(player.open(project)).containsExactly(COLLECT);
        assertThat((String) player.variable(project, COLLECT, "followUp")).isEqualTo("乙小区只有一户，请补充");
        assertThat(records.satisfaction(project))
                .hasValueSatisfying(result -> assertThat(result.isConfirmed()).isFalse());
        player.complete(project, COLLECT, held());
        player.complete(project, REVIEW, review("CONFIRMED", "无"));
        assertThat(player.ended(survey)).isTrue();
    }

    @Test
    @DisplayName("表里有一处填错：全部不收，列出哪一格；下载的表只列没有答复的户")
    void allOrNothing() {
        send(new SatisfactionRows().rows(first, 1, 2, "满意").build());
        Reply refused = upload(
                "zhongshiCommunity",
                SatisfactionRows.of(List.of(
                        List.of(first, "1栋", "3", "入户", "满意", "", "", "", "", ""),
                        List.of(first, "1栋", "4", "入户", "非常好", "", "", "", "", ""))));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("E列（总体评价）", "“非常好”", "满意、基本满意、不满意之一");
        assertThat(records.satisfaction(project))
                .hasValueSatisfying(result -> assertThat(result.answered()).isEqualTo(2));

        String blank = player.newProject();
        assertThat(template.of(project, surveys.get(survey.getId())))
                .isNotEqualTo(template.of(blank, surveys.get(survey.getId())));
        assertThat(upload(
                                "zhongshiStreet",
                                new SatisfactionRows().rows(first, 5, 5, "满意").build())
                        .status())
                .as("别的单位不能上传")
                .isIn(403, 404);
    }

    @Test
    @DisplayName("结束早于开始的日期不收")
    void days() {
        LocalDate today = LocalDate.now(clock);
        assertThatThrownBy(() -> player.complete(
                        project,
                        COLLECT,
                        Map.of(
                                "surveyedFrom",
                                today.toString(),
                                "surveyedUntil",
                                today.minusDays(1).toString(),
                                "surveyNotice",
                                "公告栏")))
                .hasMessageContaining("早于开始日期")
                .hasMessageContaining("JA-4.8-2");
    }

    private Reply send(byte[] workbook) {
        Reply reply = upload("zhongshiCommunity", workbook);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply;
    }

    private Reply upload(String unit, byte[] workbook) {
        return new Papers(port, unit)
                .send(
                        "/jiugai/tasks/%s/satisfaction"
                                .formatted(player.task(project, COLLECT).getId()),
                        "表.xlsx",
                        workbook);
    }

    private Map<String, Object> held() {
        LocalDate today = LocalDate.now(clock);
        return Map.of(
                "surveyedFrom",
                today.minusDays(9).toString(),
                "surveyedUntil",
                today.toString(),
                "surveyNotice",
                "各小区公告栏、业主微信群");
    }

    private static Map<String, Object> review(String review, String followUp) {
        return Map.of("surveyReview", review, "followUp", followUp);
    }
}
