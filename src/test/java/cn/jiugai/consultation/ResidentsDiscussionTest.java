package cn.jiugai.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest.Reply;
import cn.jiugai.walk.Papers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@Covers("residentsDiscussion")
@DisplayName("居民论证")
class ResidentsDiscussionTest {

    private static final String DISCUSS = "userTask_holdDiscussion";
    private static final String COLLECT = "userTask_collectDraftAnswers";
    private static final String SETTLE = "userTask_settleDraftOpinions";

    @Autowired
    private Player player;

    @Autowired
    private ConsultationRecords records;

    @Autowired
    private AnswerFigures figures;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private String project;
    private String first;
    private ProcessInstance discussion;

    @BeforeEach
    void start() {
        project = player.newProject();
        first = "甲小区" + project;
        discussion = player.start("residentsDiscussion", project);
    }

    @Test
    @DisplayName("论证已召开、一半住户再次答复、意见都有着落：居民论证完成，论证和答复都有记录")
    void passes() {
        assertThat(player.unit(player.task(project, DISCUSS))).isEqualTo("zhongshiStreet");
        player.complete(project, DISCUSS, held(today()));
        assertThat(player.unit(player.task(project, COLLECT))).isEqualTo("zhongshiCommunity");
        assertThat((String) player.variable(project, COLLECT, "coverage"))
                .contains("居民论证：%s，社区会议室，42人参加".formatted(today()), "全项目：200户中0户已答复（0.0%）");
        Reply reply = answers(100, "微信群");
        assertThat(reply.json().path("message").asText()).isEqualTo("已登记：新增100户，替换0户，未变0户。全项目：200户中100户已答复（50.0%）");
        assertThat((String) player.variable(project, COLLECT, "coverage")).contains("态度：同意99户，不同意1户，无所谓0户");
        player.complete(project, COLLECT, Map.of());
        assertThat(records.openOpinions(project)).containsExactly(new OpenOpinion(1, first + " 1栋 1", "增设路灯"));
        decide(List.of(List.of(1, "采纳", "")));
        player.complete(project, SETTLE, Map.of());

        assertThat(player.ends(discussion)).containsExactly("endEvent_discussionDone");
        assertThat(player.ended(discussion)).isTrue();
        assertThat(records.openOpinions(project)).isEmpty();
        assertThat(records.lastDiscussion(project)).contains(new Discussion(2, today(), "社区会议室", 42, "基本同意方案"));
        assertThat(figures.stances(project, 2)).isEqualTo(Map.of(Stance.AGREES, 99, Stance.DISAGREES, 1));
    }

    @Test
    @DisplayName("论证日期还没有到：退回，改正后继续")
    void stillToCome() {
        player.complete(project, DISCUSS, held(today().plusDays(1)));

        assertThat(player.open(project)).containsExactly(DISCUSS);
        assertThat(reasons(DISCUSS)).contains("论证日期" + today().plusDays(1), "论证还没有召开", "日期填错的请更正", "JA-3.2-3");
        player.complete(project, DISCUSS, held(today()));
        assertThat(player.open(project)).containsExactly(COLLECT);
    }

    @Test
    @DisplayName("跳过第二轮直接办结、99户还差1户、没有线上渠道：都点名退回")
    void secondRoundSkipped() {
        player.complete(project, DISCUSS, held(today()));
        player.complete(project, COLLECT, Map.of());
        assertThat(reasons(COLLECT)).contains("200户中至少100户", "现为0户（0.0%）", "还差100户", "JA-3.2-3");
        answers(99, "入户");
        player.complete(project, COLLECT, Map.of());

        assertThat(player.open(project)).containsExactly(COLLECT);
        assertThat(reasons(COLLECT)).contains("现为99户（49.5%）", "还差1户", "缺线上渠道的答复");
        answers(100, "网站");
        player.complete(project, COLLECT, Map.of());
        assertThat(player.open(project)).containsExactly(SETTLE);
    }

    @Test
    @DisplayName("有一条意见没有处理：不能结束；处理后结束")
    void opinionOpen() {
        player.complete(project, DISCUSS, held(today()));
        answers(100, "网站");
        player.complete(project, COLLECT, Map.of());
        player.complete(project, SETTLE, Map.of());

        assertThat(player.open(project)).containsExactly(SETTLE);
        assertThat(reasons(SETTLE)).contains("1条中0条已处理", "1条待处理：第1号 " + first + " 1栋 1", "JA-3.2-4");
        decide(List.of(List.of(1, "不采纳", "影响消防通道")));
        player.complete(project, SETTLE, Map.of());
        assertThat(player.ended(discussion)).isTrue();
    }

    @Test
    @DisplayName("改了方案再论证一次：新的一轮从0户算起，上一轮的论证和答复都在")
    void laterDraft() {
        player.complete(project, DISCUSS, held(today()));
        answers(100, "网站");
        player.complete(project, COLLECT, Map.of());
        decide(List.of(List.of(1, "采纳", "")));
        player.complete(project, SETTLE, Map.of());
        player.start("residentsDiscussion", project);
        player.complete(project, DISCUSS, held(today()));

        assertThat(records.lastDiscussion(project)).map(Discussion::round).contains(3);
        assertThat((String) player.variable(project, COLLECT, "coverage"))
                .contains("200户中0户已答复（0.0%）", first + "未答复：\n  - 1栋100户（1、2、3、4、5、6、7、8、9、10、11、12等）\n  - 门牌未登记的20户");
        player.complete(project, COLLECT, Map.of());
        assertThat(reasons(COLLECT)).contains("现为0户", "还差100户");
        answers(100, "微信群");
        player.complete(project, COLLECT, Map.of());
        assertThat(records.openOpinions(project))
                .extracting(OpenOpinion::number)
                .containsExactly(2);
        assertThat(figures.channels(project, 2)).containsEntry(Channel.WEBSITE, 1);
        assertThat(figures.channels(project, 3)).containsEntry(Channel.WECHAT_GROUP, 1);
    }

    @Test
    @DisplayName("下载的表列着没有答复的户，原样上传等于没有数据；填好一户只登记一户")
    void template() {
        player.complete(project, DISCUSS, held(today()));
        answers(100, "网站");
        String task = player.task(project, COLLECT).getId();
        byte[] empty = AnswerRows.draft(List.of(List.of(first, "1栋", "101")));

        assertThat(new Papers(port, "zhongshiCommunity")
                        .send("/jiugai/tasks/%s/draft-answers".formatted(task), "意见.xlsx", empty)
                        .body())
                .contains("没有数据");
    }

    /** Answers of so many households; the first one disagrees and comes by the given channel. */
    private Reply answers(int count, String channel) {
        List<List<Object>> rows = new ArrayList<>();
        for (int door = 1; door <= count; door++) {
            rows.add(List.of(
                    first,
                    "1栋",
                    String.valueOf(door),
                    "",
                    door == 1 ? channel : "入户",
                    door == 1 ? "不同意" : "同意",
                    door == 1 ? "增设路灯" : ""));
        }
        return send("zhongshiCommunity", COLLECT, "draft-answers", AnswerRows.draft(rows));
    }

    private void decide(List<List<Object>> decisions) {
        send("zhongshiStreet", SETTLE, "opinions", AnswerRows.decisions(decisions));
    }

    private Reply send(String unit, String step, String upload, byte[] workbook) {
        Reply reply = new Papers(port, unit)
                .send("/jiugai/tasks/%s/%s".formatted(player.task(project, step).getId(), upload), "表.xlsx", workbook);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Map<String, Object> held(LocalDate day) {
        return Map.of(
                "discussedOn",
                day.toString(),
                "discussionPlace",
                "社区会议室",
                "participants",
                42,
                "discussionOutcome",
                "基本同意方案");
    }

    private String reasons(String step) {
        return (String) player.variable(project, step, "reasons");
    }
}
