package cn.jiugai.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Rest.Reply;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import cn.jiugai.survey.SurveyPlay;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("scopeChange")
@DisplayName("范围调整")
class ScopeChangeTest {

    private static final String APPLY = "userTask_applyScopeChange";
    private static final String DECIDE = "userTask_decideScopeChange";
    private static final String SURVEY = "userTask_surveyCommunity";

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private AdjustmentPlay play;

    @Autowired
    private Projects projects;

    @Autowired
    private ScopeChangeRegister applications;

    @Autowired
    private AdjustmentRecords records;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient jdbc;

    private String project;
    private String first;
    private String second;

    @BeforeEach
    void register() {
        project = player.newProject();
        List<Community> communities = projects.communities(project);
        first = communities.get(0).name();
        second = communities.get(1).name();
    }

    @Test
    @DisplayName("摸底以后增加小区：批准后列入，只补充摸底这个小区，摸清后原来的核对重新符合")
    void addAfterSurvey() {
        SurveyPlay.finish(player, project);
        apply("ADD", addition("丙小区" + project));
        assertThat((String) player.variable(project, DECIDE, "application"))
                .contains("增加小区：丙小区" + project, "90户、4栋、8000.5㎡");
        approve("1");

        assertThat(projects.communities(project)).extracting(Community::name).contains("丙小区" + project);
        List<Task> surveys = player.tasks(project, SURVEY);
        assertThat(surveys).extracting(Task::getName).containsExactly("摸底小区现状：丙小区" + project);
        player.completeAll(project, SURVEY, SurveyPlay.facts());
        assertThat(player.tasks(project, "userTask_surveyDemand")).hasSize(1);
        player.completeAll(project, "userTask_surveyDemand", SurveyPlay.demand());
        player.complete(project, "userTask_formProject", SurveyPlay.formation());

        assertThat(player.open(project)).containsExactly("userTask_handleEffects");
        player.complete(project, "userTask_handleEffects", Map.of("handling", "新增小区已补充摸底"));
        assertThat(player.open(project)).isEmpty();
        assertEnd("endEvent_scopeChanged");
        FiguresChange change = records.changes(project).get(0);
        assertThat(change.before().orElseThrow().communities()).isEqualTo(2);
        assertThat(change.after().communities()).isEqualTo(3);
        assertThat(change.after().areaM2()).isEqualByComparingTo("28000.50");
    }

    @Test
    @DisplayName("还没有摸底就增加：列入，之后与其他小区一起摸底")
    void addBeforeSurvey() {
        apply("ADD", addition("丁小区" + project));
        approve("2");

        assertThat(player.open(project)).isEmpty();
        player.start("survey", project);
        assertThat(player.tasks(project, SURVEY)).hasSize(3);
    }

    @Test
    @DisplayName("同年度别的项目的小区不能增加：说出在哪个项目，撤回后结束")
    void taken() {
        String other = player.newProject();
        String name = projects.communities(other).get(0).name();
        apply("ADD", addition(name));

        assertThat((String) player.variable(project, APPLY, "reasons"))
                .contains("“%s”已在%s".formatted(name, other), "同一小区在2026年度只在1个改造项目中", "JA-3.1-2");
        player.complete(project, APPLY, Map.of("withdrawn", true));
        assertThat(player.open(project)).isEmpty();
        assertEnd("endEvent_scopeChangeWithdrawn");
        assertThat(projects.communities(project)).hasSize(2);
    }

    @Test
    @DisplayName("调出小区：还有任务在办的不行；办结后可以，最后一个不行")
    void remove() {
        player.start("survey", project);
        apply("REMOVE", Map.of("scopeCommunity", second));
        assertThat((String) player.variable(project, APPLY, "reasons")).contains("1项任务在办：摸底小区现状：" + second);

        player.completeAll(project, SURVEY, SurveyPlay.facts());
        player.completeAll(project, "userTask_surveyDemand", SurveyPlay.demand());
        player.complete(project, "userTask_formProject", SurveyPlay.formation());
        applyAgain("REMOVE", Map.of("scopeCommunity", second));
        approve("3");
        assertThat(projects.communities(project)).extracting(Community::name).containsExactly(first);
        assertThat(changes()).containsExactly("REMOVED");

        apply("REMOVE", Map.of("scopeCommunity", first));
        assertThat((String) player.variable(project, APPLY, "reasons")).contains("项目至少留1个小区，现为项目只有1个小区", "整个项目不办的申请终止");
    }

    @Test
    @DisplayName("改正户数：批准后登记簿改了，旧数留底；一个数没变的退回")
    void correct() {
        apply("CORRECT", Map.of("scopeCommunity", first));
        assertThat((String) player.variable(project, APPLY, "reasons")).contains("至少改正一个数");
        applyAgain("CORRECT", Map.of("scopeCommunity", first, "correctHouseholds", 126));
        assertThat((String) player.variable(project, DECIDE, "application")).contains("登记簿：120户", "改正为：126户");
        approve("4");

        Community corrected = projects.communities(project).get(0);
        assertThat(corrected.households()).isEqualTo(126);
        assertThat(corrected.areaM2()).isEqualByComparingTo(new BigDecimal("11000"));
        assertThat(changes()).containsExactly("CORRECTED");
        assertThat(applications
                        .effected(project)
                        .get(0)
                        .decision()
                        .orElseThrow()
                        .document())
                .isEqualTo("金旧改范〔2026〕4号");
    }

    @Test
    @DisplayName("本人批本人的退回；不同意的写明理由，登记簿不动")
    void decisions() {
        apply("CORRECT", Map.of("scopeCommunity", first, "correctHouseholds", 126));
        play.decide(project, DECIDE, AdjustmentPlay.STREET, approval("5"));
        player.runJobs(project);
        assertThat((String) player.variable(project, DECIDE, "reasons"))
                .contains("申请和审批都是“zhongshiStreet”", "JA-4.1-2");

        Map<String, Object> refusal = new HashMap<>(approval("5"));
        refusal.put("decidedOn", "2999-01-04");
        assertThatThrownBy(() -> play.decide(project, DECIDE, AdjustmentPlay.HOUSING, refusal))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("批复日期2999-01-04晚于今天")
                .hasMessageContaining("JA-3.5-1");
        refusal.put("decidedOn", "2024-05-20");
        refusal.put("scopeDecision", "REFUSED");
        refusal.put("decisionOpinion", "户数以公安登记为准，请核实");
        play.decide(project, DECIDE, AdjustmentPlay.HOUSING, refusal);
        assertThat(player.open(project)).isEmpty();
        assertEnd("endEvent_scopeChangeRefused");
        assertThat(projects.communities(project).get(0).households()).isEqualTo(120);
    }

    @Test
    @DisplayName("别的街道、住建局发起不了；别的区连项目也看不到")
    void others() {
        for (String user : List.of("dongshiStreet", "jinanHousing")) {
            Reply refused = start(user);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.message()).contains("的“范围调整”由街道办事处（中市街道办事处）发起");
        }
        assertThat(start("testStreet").status()).isEqualTo(404);
        assertThat(player.open(project)).isEmpty();
    }

    private Reply start(String user) {
        return new Rest(port, user).post("/jiugai/projects/%s/matters/scopeChange".formatted(project), null);
    }

    private void apply(String kind, Map<String, Object> more) {
        player.startMatter(AdjustmentPlay.STREET, "scopeChange", project);
        applyAgain(kind, more);
    }

    private void applyAgain(String kind, Map<String, Object> more) {
        Map<String, Object> answer = new HashMap<>(Map.of("scopeKind", kind, "scopeReason", "与现场不符"));
        answer.putAll(more);
        player.complete(project, APPLY, answer);
    }

    private void approve(String number) {
        play.decide(project, DECIDE, "jinanHousingHead", approval(number));
        player.runJobs(project);
    }

    private static Map<String, Object> approval(String number) {
        return Map.of(
                "scopeDecision",
                "APPROVED",
                "documentNumber",
                "金旧改范〔2026〕%s号".formatted(number),
                "decidedOn",
                "2024-05-20");
    }

    private static Map<String, Object> addition(String name) {
        return Map.of(
                "newCommunity",
                name,
                "newCompletedYear",
                1996,
                "newHouseholds",
                90,
                "newBuildings",
                4,
                "newArea",
                8000.5);
    }

    private List<String> changes() {
        return jdbc.sql("select kind from community_change where project = ? order by changed_at, id")
                .param(project)
                .query(String.class)
                .list();
    }

    private void assertEnd(String end) {
        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId(end)
                        .finished()
                        .list())
                .anyMatch(reached -> project.equals(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(reached.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()));
    }
}
