package cn.jiugai.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Rest.Reply;
import cn.jiugai.play.Timers;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@Covers(value = "application", district = "haigang")
@DisplayName("小区申报改造：从居民申请到镇街上报")
class ApplicationTest {

    private static final String REGISTER = "userTask_registerApplication";
    private static final String BENCH = "userTask_holdBenchMeeting";
    private static final String ARRANGE = "userTask_arrangeConsent";
    private static final String COLLECT = "userTask_collectConsents";
    private static final String REPORT = "userTask_reportApplication";

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private ApplicationPlay play;

    @Autowired
    private ApplicationRecords records;

    @Autowired
    private RuntimeService runtime;

    @BeforeEach
    void inJanuary() {
        timers.goTo(LocalDate.of(2024, 1, 30));
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("HG-3-4、HG-3-8：社区收到申请即发起；板凳会议、意愿、物业共识、无拆改计划、评分齐备后上报，各项进登记簿")
    void reported() {
        String number = open();
        assertThat(number).matches("HG-apply-2024-\\d{2,}");
        assertThat(player.unit(player.task(number, REGISTER))).isEqualTo(ApplicationPlay.COMMUNITY);
        ProcessInstance process = process(number);
        register(number, 1996, 100);

        assertThat(player.unit(player.task(number, BENCH))).isEqualTo("haigangHousing");
        assertThat(player.task(number, BENCH).getName()).isEqualTo("召开板凳会议：新北里");
        player.complete(number, BENCH, ApplicationPlay.BENCH);
        consent(number, 80);
        settleProperty(number);
        player.complete(number, "userTask_checkDemolitionPlan", ApplicationPlay.NOT_PLANNED);
        player.complete(number, "userTask_fillScoreSheet", ApplicationPlay.SHEET);
        player.complete(number, "userTask_scoreCommunity", ApplicationPlay.evidence());
        assertThat(player.unit(player.task(number, REPORT))).isEqualTo(ApplicationPlay.STREET);
        assertThat((String) player.variable(number, REPORT, "claimedScores")).contains("镇街评分：71分");
        timers.fireWhenDue(number, "boundaryEvent_reportApplicationOverdue");
        player.runJobs(number);
        assertThat((String) player.variable(number, "userTask_pressOverdue", "overdue"))
                .contains("上报区住建局", "尚未办结的单位：文化路街道办事处");
        player.complete(number, REPORT, Map.of("reportNumber", "文化路街道〔2024〕5号", "reportedOn", "2024-01-30"));

        assertThat(player.ended(process)).isTrue();
        assertThat(player.ends(process)).containsExactly("endEvent_applicationReported", "endEvent_escalated");
        AppliedCommunity applied = records.find(number).orElseThrow();
        assertThat(applied.state()).isEqualTo(ApplicationState.REPORTED);
        assertThat(applied.reportedOn()).isEqualTo(LocalDate.of(2024, 1, 30));
        assertThat(applied.estimate()).isEqualTo(Fen.ofYuan("4000000"));
        assertThat(records.reported(Player.HAIGANG, 2024)).contains(applied);
        assertThat(records.consent(number)).isEqualTo(new Consent(100, 80, 0));
        assertThat(records.consensus(number).orElseThrow().way()).isEqualTo(ManagementWay.FIRM);
        assertThat(records.workingBody(number).orElseThrow().partyOrganisation())
                .isEqualTo("新北里社区党委");
        assertThat(records.points(number, ScoreSide.CLAIMED)).isEqualTo(71);
    }

    @Test
    @DisplayName("HG-3-2：2006年建成，当即不予受理")
    void tooLate() {
        String number = open();
        ProcessInstance process = process(number);
        register(number, 2006, 100);
        player.complete(number, "userTask_answerApplicant", Map.of("refusalAnswer", "close", "told", "2006年建成，不在范围"));

        assertThat(player.ends(process)).containsExactly("endEvent_applicationRejected");
        assertThat(records.find(number).orElseThrow().outcome()).isEqualTo(Outcome.INELIGIBLE);
    }

    @Test
    @DisplayName("HG-2-1：居民代表没有到会，板凳会议退回重开，原因在表单上方")
    void benchMeetingAgain() {
        String number = open();
        register(number, 2005, 100);
        Map<String, Object> two = new HashMap<>(ApplicationPlay.BENCH);
        two.remove("benchResidents");
        player.complete(number, BENCH, two);

        assertThat((String) player.variable(number, BENCH, "reasons")).contains("现为2方到会", "缺1方：居民代表", "HG-2-1");
        player.complete(number, BENCH, ApplicationPlay.BENCH);
        assertThat(player.open(number)).containsExactly(ARRANGE);
    }

    @Test
    @DisplayName("HG-2-2：99户中79户同意，停止申报")
    void noConsent() {
        String number = open();
        ProcessInstance process = process(number);
        register(number, 1996, 99);
        player.complete(number, BENCH, ApplicationPlay.BENCH);
        consent(number, 79);
        player.complete(number, "userTask_decideOnConsent", Map.of("refusalAnswer", "close", "told", "还差1户，今年不报"));

        assertThat(player.ends(process)).containsExactly("endEvent_consentMissed");
        assertThat(records.find(number).orElseThrow().outcome()).isEqualTo(Outcome.NO_CONSENT);
    }

    @Test
    @DisplayName("HG-3-6：物业管理协商不成，停止申报，到不了评分；登记簿写明原因")
    void noConsensus() {
        String number = open();
        ProcessInstance process = process(number);
        register(number, 1996, 100);
        player.complete(number, BENCH, ApplicationPlay.BENCH);
        consent(number, 100);
        player.complete(number, "userTask_consultOnProperty", ApplicationPlay.CONSULTED);
        player.complete(number, "userTask_confirmConsensus", Map.of("noConsensus", true));
        player.complete(number, "userTask_decideOnConsensus", Map.of("refusalAnswer", "close", "told", "物业费谈不拢，今年不报"));

        assertThat(player.ends(process)).containsExactly("endEvent_consensusMissed");
        AppliedCommunity applied = records.find(number).orElseThrow();
        assertThat(applied.outcome()).isEqualTo(Outcome.NO_CONSENSUS);
        assertThat(records.reported(Player.HAIGANG, 2024)).doesNotContain(applied);
    }

    @Test
    @DisplayName("HG-3-7：已列入拆改计划，评分以前终止")
    void demolition() {
        String number = open();
        ProcessInstance process = process(number);
        register(number, 1996, 100);
        player.complete(number, BENCH, ApplicationPlay.BENCH);
        consent(number, 100);
        settleProperty(number);
        Map<String, Object> planned = new HashMap<>(ApplicationPlay.NOT_PLANNED);
        planned.put("demolitionPlanned", "planned");
        player.complete(number, "userTask_checkDemolitionPlan", planned);
        player.complete(number, "userTask_answerResidents", Map.of("refusalAnswer", "close", "told", "已列入2025年征收计划"));

        assertThat(player.ends(process)).containsExactly("endEvent_demolitionPlanned");
        assertThat(records.find(number).orElseThrow().outcome()).isEqualTo(Outcome.DEMOLITION);
    }

    @Test
    @DisplayName("发起：社区可以；镇街、别的区的社区没有这个事项；不能绕过发起页直接用引擎接口发起")
    void whoMayOpen() {
        assertThat(new Rest(port, ApplicationPlay.COMMUNITY)
                        .call("GET", "/jiugai/matters/new", null)
                        .body())
                .contains("\"process\":\"application\"", "小区申报改造");
        assertThat(new Rest(port, ApplicationPlay.STREET)
                        .call("GET", "/jiugai/matters/new", null)
                        .json())
                .isEmpty();
        for (String other : List.of(ApplicationPlay.STREET, "zhongshiCommunity")) {
            Reply refused = new Rest(port, other).post("/jiugai/matters/new/application", null);
            assertThat(refused.status()).as(other).isEqualTo(404);
            assertThat(refused.message()).isEqualTo("没有可以由您的单位发起的事项“application”");
        }
        assertThat(new Rest(port, ApplicationPlay.COMMUNITY)
                        .post(
                                "/process-definition/key/application/tenant-id/haigang/start",
                                Map.of("businessKey", "HG-apply-2024-99"))
                        .status())
                .isEqualTo(403);
    }

    private String open() {
        Reply opened = new Rest(port, ApplicationPlay.COMMUNITY).post("/jiugai/matters/new/application", null);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(opened.json().path("task").asText()).isNotEmpty();
        return runtime.createProcessInstanceQuery()
                .processInstanceId(opened.json().path("instance").asText())
                .singleResult()
                .getBusinessKey();
    }

    private ProcessInstance process(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("application")
                .singleResult();
    }

    private void register(String number, int builtYear, int households) {
        Map<String, Object> answer = ApplicationPlay.filing("新北里", builtYear, households);
        answer.put("planYear", "2024");
        player.complete(number, REGISTER, answer);
    }

    private void consent(String number, int agreeing) {
        player.complete(number, ARRANGE, ApplicationPlay.ARRANGED);
        play.consents(number, ApplicationPlay.sheet("新北里", agreeing, 0));
        player.complete(number, COLLECT, Map.of());
    }

    private void settleProperty(String number) {
        player.complete(number, "userTask_consultOnProperty", ApplicationPlay.CONSULTED);
        player.complete(number, "userTask_confirmConsensus", ApplicationPlay.AGREED);
    }
}
