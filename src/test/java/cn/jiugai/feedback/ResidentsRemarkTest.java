package cn.jiugai.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.office.Assignments;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Timers;
import cn.jiugai.project.AcceptanceHolds;
import cn.jiugai.project.Completion;
import cn.jiugai.project.Completions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("residentsRemark")
@DisplayName("居民意见处理")
class ResidentsRemarkTest {

    private static final String RECORD = "userTask_recordRemark";
    private static final String ANSWER = "userTask_answerRemark";
    private static final String ASK = "userTask_askResident";
    private static final String SETTLE = "userTask_settleRemark";
    private static final String PHONE = "13805649999";

    @Autowired
    private Player player;

    @Autowired
    private FeedbackRecords records;

    @Autowired
    private AcceptanceHolds holds;

    @Autowired
    private Timers timers;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Completions completions;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private String project;
    private String community;

    @BeforeEach
    void newProject() {
        project = player.newProject();
        player.nameCompanies(project);
        community = "甲小区" + project;
        jdbc.sql("insert into construction (project, started_on) values (?, ?)")
                .params(project, LocalDate.now(clock).minusDays(30))
                .update();
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("JA-3.5-3 社区登记，施工单位按期答复，居民满意：办结，登记簿里户、渠道、日期、答复齐全，计入统计")
    void satisfied() {
        raise("contractor");
        assertThat(player.unit(player.task(project, ANSWER))).isEqualTo("huaxiaConstruction");
        assertThat(player.task(project, ANSWER).getName()).isEqualTo("答复居民意见：第1号 %s（施工质量）".formatted(community));
        assertThat(records.openRemarks(project))
                .extracting(OpenRemark::title)
                .containsExactly("第1号 %s（施工质量，等皖西建设集团（示例）答复）".formatted(community));
        answer("DONE", "已返修");
        assertThat(player.unit(player.task(project, ASK))).isEqualTo("zhongshiCommunity");
        assertThat((String) player.variable(project, ASK, "remark"))
                .contains("3栋 502", "楼道粉刷起皮", "**皖西建设集团（示例）答复**", "已办理）：已返修")
                .doesNotContain(PHONE);
        ask("SATISFIED");

        assertThat(player.open(project)).isEmpty();
        assertThat(records.openRemarks(project)).isEmpty();
        assertThat(records.remarks(project)).isEqualTo(new RemarkFigures(1, 1, 1, 1, 0));
        assertThat(jdbc.sql("""
                        select concat(r.channel, ' ', r.building, ' ', r.door, ' ', r.phone, ' ', r.outcome, ' ', o.answer)
                        from resident_remark r join remark_round o on o.instance = r.instance where r.project = ?""").param(project).query(String.class).list())
                .containsExactly("VISIT 3栋 502 %s SATISFIED DONE".formatted(PHONE));
    }

    @Test
    @DisplayName("不满意的再交办一次，仍不满意的由区住建局协调；每一轮都留底")
    void settled() {
        raise("contractor");
        answer("DONE", "已返修");
        dissatisfied("contractor", "仍有起皮");
        assertThat((String) player.variable(project, ANSWER, "remark")).contains("**居民**：不满意，仍有起皮");
        answer("DONE", "已重新粉刷");
        dissatisfied("contractor", "颜色不一致");
        assertThat(player.unit(player.task(project, SETTLE))).isEqualTo("jinanHousing");
        assertThat(records.openRemarks(project))
                .extracting(OpenRemark::waitsFor)
                .containsExactly("中市街道云路社区（示例）回访或区住建局协调");
        player.complete(project, SETTLE, Map.of("settlement", "SOLVED", "settlementText", "整层重新粉刷"));

        assertThat(player.open(project)).isEmpty();
        assertThat(records.remarks(project)).isEqualTo(new RemarkFigures(1, 1, 1, 0, 0));
        assertThat(records.list(project))
                .extracting(FeedbackRecords.ListedRemark::state)
                .containsExactly("经区住建局协调解决");
    }

    @Test
    @DisplayName("不属于本单位职责的转其他单位办理，不算一次不满意；居民没有表态的办结，不算满意")
    void sentOn() {
        raise("contractor");
        answer("NOT_OURS", "入户水管由供水公司负责");
        assertThat(records.remarks(project).answered()).isZero();
        player.complete(
                project,
                ASK,
                Map.of(
                        "residentOpinion",
                        "REASSIGNED",
                        "askedOn",
                        today(),
                        "opinionReason",
                        "属供水公司职责",
                        "responsible",
                        "waterSupply"));
        assertThat(player.unit(player.task(project, ANSWER))).isEqualTo("luanWater");
        answer("DONE", "已换管");
        ask("NO_WORD");

        assertThat(player.open(project)).isEmpty();
        assertThat(records.remarks(project)).isEqualTo(new RemarkFigures(1, 1, 1, 0, 0));
    }

    @Test
    @DisplayName("单位答复不属于其职责，居民就还没有得到答复：不能按满意或没有表态办结；都不认领的由区住建局协调，算已答复")
    void nobodysDuty() {
        raise("contractor");
        answer("NOT_OURS", "属物业职责");
        for (String closing : List.of("SATISFIED", "NO_WORD")) {
            assertThatThrownBy(() -> ask(closing))
                    .isInstanceOf(AnswerRefusedException.class)
                    .hasMessageContaining("居民还没有得到答复：请选“转其他单位办理”")
                    .hasMessageContaining("JA-3.5-3");
        }
        assertThat(records.openRemarks(project)).hasSize(1);
        dissatisfied("supervisor", "没有人管");
        answer("NOT_OURS", "属施工单位职责");
        dissatisfied("contractor", "还是没有人管");
        player.complete(project, SETTLE, Map.of("settlement", "SOLVED", "settlementText", "由施工单位粉刷"));
        assertThat(records.remarks(project).answered()).isEqualTo(1);
    }

    @Test
    @DisplayName("中途更换施工单位：等答复的意见随任务转给接替的单位，登记簿里也是它")
    void replaced() {
        raise("contractor");
        assignments.name(Player.JINAN, project, "contractor", "dabieConstruction", "test");

        assertThat(player.unit(player.task(project, ANSWER))).isEqualTo("dabieConstruction");
        assertThat(records.openRemarks(project))
                .extracting(OpenRemark::waitsFor)
                .containsExactly("大别山建工公司（示例）答复");
        answer("DONE", "已返修");
        assertThat((String) player.variable(project, ASK, "remark")).contains("**大别山建工公司（示例）答复**");
        assignments.name(Player.JINAN, project, "contractor", "huaxiaConstruction", "test");
        assertThat(records.list(project))
                .extracting(FeedbackRecords.ListedRemark::unit)
                .as("已经答复的仍是答复的单位")
                .containsExactly("大别山建工公司（示例）");
    }

    @Test
    @DisplayName("没有办结的居民意见，两次验收都出具不了意见：写明几件、哪一件、等谁")
    void holdsAcceptance() {
        assertThat(holds.check(project).passed()).isTrue();
        raise("contractor");

        assertThat(holds.check(project).reasons())
                .isEqualTo(
                        "要求居民意见全部答复、回访并办结，现为1件没有办结，还差1件：第1号 %s（施工质量，等皖西建设集团（示例）答复）。请责任单位答复、登记单位回访居民，居民两次不满意的由区住建局协调处理，办结后再核对。（依据 JA-3.5-3）"
                                .formatted(community));
        answer("DONE", "已返修");
        assertThat(holds.check(project).reasons()).contains("等中市街道云路社区（示例）回访");
        ask("SATISFIED");
        assertThat(holds.check(project).passed()).isTrue();
    }

    @Test
    @DisplayName("发起有误：勾选不再登记，什么都不留")
    void withdrawn() {
        player.startMatter("zhongshiStreet", "residentsRemark", project);
        player.complete(project, RECORD, Map.of("withdrawn", true));

        assertThat(player.open(project)).isEmpty();
        assertThat(records.remarks(project)).isEqualTo(new RemarkFigures(0, 0, 0, 0, 0));
    }

    @Test
    @DisplayName("5个工作日没有答复：转主管部门督办，期限登记在册；逾期答复的不算按期")
    void overdue() {
        raise("supervisor");
        LocalDate due = records.list(project).get(0).dueOn();
        timers.goTo(due.plusDays(1));
        timers.fire(project, "boundaryEvent_answerRemarkOverdue");
        player.runJobs(project);
        assertThat(player.open(project)).containsExactly(ANSWER, "userTask_pressOverdue");
        answer("EXPLAINED", "材料未到");
        ask("SATISFIED");

        assertThat(records.remarks(project)).isEqualTo(new RemarkFigures(1, 1, 0, 1, 0));
    }

    @Test
    @DisplayName("居民不愿留门牌的照样登记、照样计数")
    void anonymous() {
        player.startMatter("zhongshiStreet", "residentsRemark", project);
        Map<String, Object> remark = remark("implementingEntity");
        remark.put("anonymous", true);
        remark.keySet().removeAll(List.of("building", "door", "resident", "residentPhone"));
        player.complete(project, RECORD, remark);

        assertThat(records.list(project))
                .extracting(FeedbackRecords.ListedRemark::home)
                .containsExactly(community + "（居民未留门牌）");
        answer("DONE", "已处理");
        ask("NO_WORD");
    }

    @Test
    @DisplayName("居民电话只在登记簿里：流程变量、历史、办理记录都没有")
    void phone() {
        raise("contractor");

        assertThat(history.createHistoricVariableInstanceQuery()
                        .variableName("residentPhone")
                        .list())
                .isEmpty();
        assertThat(completions.of(project))
                .extracting(Completion::answer)
                .singleElement()
                .asString()
                .contains("（保密）")
                .doesNotContain(PHONE);
        assertThat(records.list(project))
                .extracting(FeedbackRecords.ListedRemark::phone)
                .containsExactly(PHONE);
    }

    @Test
    @DisplayName("别的单位不能发起；收到日期是明天的、没有写哪一户的退回")
    void refused() {
        assertThatThrownBy(() -> player.startMatter("huaxiaConstruction", "residentsRemark", project))
                .hasMessageContaining("“居民意见处理”由社区");
        assertThat(new Rest(port, "dongshiStreet")
                        .post("/jiugai/projects/%s/matters/residentsRemark".formatted(project), Map.of())
                        .status())
                .isIn(403, 404);
        String notBegun = player.newProject();
        assertThatThrownBy(() -> player.startMatter("zhongshiCommunity", "residentsRemark", notBegun))
                .hasMessageContaining("还没有开工，开工前居民的意见在征求意见和居民论证中登记");
        player.startMatter("zhongshiCommunity", "residentsRemark", project);
        Map<String, Object> tomorrow = remark("contractor");
        tomorrow.put("receivedOn", LocalDate.now(clock).plusDays(1).toString());
        assertThatThrownBy(() -> player.complete(project, RECORD, tomorrow))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("收到日期")
                .hasMessageContaining("不晚于今天");
        Map<String, Object> homeless = remark("contractor");
        homeless.remove("door");
        assertThatThrownBy(() -> player.complete(project, RECORD, homeless)).hasMessageContaining("门牌号");
        assertThat(player.open(project)).containsExactly(RECORD);
    }

    private void raise(String responsible) {
        player.startMatter("zhongshiCommunity", "residentsRemark", project);
        assertThat(player.unit(player.task(project, RECORD))).isEqualTo("zhongshiCommunity");
        player.complete(project, RECORD, remark(responsible));
    }

    private Map<String, Object> remark(String responsible) {
        return new HashMap<>(Map.of(
                "community", community,
                "building", "3栋",
                "door", "502",
                "resident", "张居民",
                "residentPhone", PHONE,
                "remarkChannel", "VISIT",
                "receivedOn", today(),
                "remarkSubject", "QUALITY",
                "remarkText", "楼道粉刷起皮",
                "responsible", responsible));
    }

    private void answer(String kind, String text) {
        player.complete(project, ANSWER, Map.of("remarkAnswer", kind, "answerText", text));
    }

    private void ask(String opinion) {
        player.complete(project, ASK, Map.of("residentOpinion", opinion, "askedOn", today()));
    }

    private void dissatisfied(String responsible, String why) {
        player.complete(
                project,
                ASK,
                Map.of(
                        "residentOpinion",
                        "DISSATISFIED",
                        "askedOn",
                        today(),
                        "opinionReason",
                        why,
                        "responsible",
                        responsible));
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}
