package cn.jiugai.acceptance;

import static cn.jiugai.acceptance.AcceptancePlay.AGREE;
import static cn.jiugai.acceptance.AcceptancePlay.refuse;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.feedback.FeedbackPlay;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Rest.Reply;
import cn.jiugai.scheme.SchemePlay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two acceptances over HTTP as the wrong unit, and as the right one with what is not its to say. */
@JiugaiTest
@DisplayName("两项验收：不该办的人办不了")
class AcceptanceRightsTest {

    /** The engine's own answer to whom does not belong to the district of a task. */
    private static final int OTHER_DISTRICT = 500;

    private static final String CONVENE = "userTask_conveneJointAcceptance";
    private static final String OPINION = "userTask_giveAcceptanceOpinion";
    private static final String DEFECT = "3号楼屋面渗漏";
    private static final String PHONE = "13805648888";
    private static final String COMPARE = "userTask_compareWorks";

    @Autowired
    private Player player;

    @Autowired
    private AcceptancePlay play;

    @Autowired
    private FeedbackPlay residents;

    @Autowired
    private SchemePlay schemes;

    @Autowired
    private AcceptanceRegister acceptances;

    @Autowired
    private Defects defects;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private String project;

    @BeforeEach
    void newProject() {
        project = player.newProject();
        player.nameCompanies(project);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zhongshiStreet", "jinanHousing", "huaxiaConstruction", "dongshiStreet", "testHousing"})
    @DisplayName("组织联合验收是实施主体的事：街道、主管部门、施工单位、别的街道、别的区都办不了、改不了、领不走")
    void convening(String user) {
        play.completeWorks(project);
        player.start("jointAcceptance", project);
        String task = player.task(project, CONVENE).getId();

        assertThat(complete(user, task, meeting()).status()).isEqualTo(user.startsWith("test") ? OTHER_DISTRICT : 403);
        assertThat(rest(user)
                        .post("/task/%s/claim".formatted(task), Map.of("userId", user))
                        .status())
                .isGreaterThanOrEqualTo(400);
        assertThat(put(user, "/task/%s/variables/partyList".formatted(task), "只有我")
                        .status())
                .isEqualTo(403);
        assertThat(player.open(project)).containsExactly(CONVENE);
        assertThat(player.task(project, CONVENE).getAssignee()).isNull();
        assertThat((String) player.variable(project, CONVENE, "partyList")).contains("施工单位");
    }

    @Test
    @DisplayName("别家的验收意见不能代提：施工单位、实施主体、主管部门、社区都不能替居民代表同意；连看都看不到")
    void opinionOfAnother() {
        meet();
        String task = opinionOf("jinanResidents").getId();

        for (String user :
                List.of("huaxiaConstruction", "jinanUrbanInvestment", "zhongshiCommunity", "dongshiStreet")) {
            assertThat(complete(user, task, AGREE).status()).as(user).isEqualTo(403);
            assertThat(rest(user)
                            .call("GET", "/task/%s/form-variables".formatted(task), null)
                            .status())
                    .as(user)
                    .isEqualTo(403);
            assertThat(rest(user)
                            .call("GET", "/jiugai/tasks/%s/card".formatted(task), null)
                            .status())
                    .as(user)
                    .isEqualTo(404);
            assertThat(rest(user)
                            .call("GET", "/jiugai/tasks/%s/papers".formatted(task), null)
                            .status())
                    .as(user)
                    .isEqualTo(404);
        }
        assertThat(complete("jinanHousing", task, AGREE).status()).isEqualTo(403);
        assertThat(acceptances.opinions(instance())).isEmpty();
    }

    @Test
    @DisplayName("本单位的任务里夹带别家的角色、验收结果：不收，不记到别家名下")
    void smuggled() {
        meet();
        String task = opinionOf("zhongshiCommunity").getId();

        for (String variable : List.of("party", "jointlyAgreed", "reasons", "meetingDay")) {
            Map<String, Object> answer = new HashMap<>(AGREE);
            answer.put(variable, "residents");
            assertThat(complete("zhongshiCommunity", task, answer).message())
                    .contains("（%s）应去掉，这张表单没有这个字段".formatted(variable));
            assertThat(put("zhongshiCommunity", "/task/%s/localVariables/%s".formatted(task, variable), "residents")
                            .status())
                    .as(variable)
                    .isEqualTo(403);
        }
        assertThat(acceptances.opinions(instance())).isEmpty();
        player.complete(opinionOf("zhongshiCommunity"), AGREE);
        assertThat(acceptances.opinions(instance()))
                .singleElement()
                .extracting(AcceptanceOpinion::party, AcceptanceOpinion::person)
                .containsExactly("community", "zhongshiCommunity");
    }

    @Test
    @DisplayName("不同意却没有写缺陷、只写空格、没有责任单位、责任单位不在可选之列：不收，写明是哪一栏")
    void refusalWithoutDefect() {
        meet();
        String task = opinionOf("jinanResidents").getId();

        assertThat(refused(task, Map.of("representative", "王秀英", "stance", "refuse")))
                .contains("缺陷及整改要求", "责任单位");
        assertThat(refused(task, refuse(" \u3000 ", "contractor"))).contains("缺陷及整改要求");
        assertThat(refused(task, refuse("屋面渗漏", "audit"))).contains("责任单位");
        assertThat(refused(task, refuse("屋面渗漏", "contractor", "路灯不亮", ""))).contains("责任单位");
        assertThat(refused(task, Map.of("representative", "\u3000", "stance", "agree")))
                .contains("参加验收的人员");
        assertThat(refused(task, Map.of("representative", "王秀英", "stance", "maybe")))
                .contains("意见");
        assertThat(acceptances.opinions(instance())).isEmpty();
        assertThat(defects.newest(instance())).isEmpty();
    }

    @Test
    @DisplayName("缺陷由责任单位整改、提出者复查：别人不能替它说改好了，责任单位也不能自己复查")
    void defectsOfAnother() {
        meet();
        player.completeAsUnit(project, OPINION, "jinanResidents", refuse("3号楼屋面渗漏", "contractor"));
        player.completeAll(project, OPINION, AGREE);
        String rectify = player.task(project, "userTask_rectifyFinding").getId();
        Map<String, Object> done = Map.of("measures", "已返工", "finishedOn", "2026-10-20");

        for (String user : List.of("anhuiDesign", "luanSupervision", "jinanResidents", "jinanUrbanInvestment")) {
            assertThat(complete(user, rectify, done).status()).as(user).isEqualTo(403);
        }
        player.complete(project, "userTask_rectifyFinding", done);
        String recheck = player.task(project, "userTask_recheckFinding").getId();
        for (String user : List.of("huaxiaConstruction", "jinanUrbanInvestment", "luanSupervision", "jinanHousing")) {
            assertThat(complete(user, recheck, Map.of("recheck", "accepted")).status())
                    .as(user)
                    .isEqualTo(403);
        }
        assertThat(player.open(project)).containsExactly("userTask_recheckFinding");
    }

    @Test
    @DisplayName("逐项验收表只由组织单位下载、上传：实施主体、施工单位、街道404，别的区404；项目暂停时409，表不变")
    void sheetOfAnother() {
        schemes.drafted(project, Map.of("甲小区" + project, 0, "乙小区" + project, 0));
        play.acceptJointly(project);
        String instance = player.start("comprehensiveAcceptance", project).getId();
        player.complete(
                project,
                "userTask_applyComprehensiveAcceptance",
                Map.of("managementMode", "物业", "managementRules", "规约", "councilRules", "规则"));
        residents.finishSurvey(project);
        player.complete(
                project,
                "userTask_conveneComprehensiveAcceptance",
                Map.of(
                        "meetingDay", "2026-10-28",
                        "meetingPlace", "区住建局",
                        "expert1", "周明远",
                        "expertField1", "给排水",
                        "expert2", "吴晓岚",
                        "expertField2", "建筑结构",
                        "expert3", "郑海",
                        "expertField3", "供电"));
        String template = "/jiugai/tasks/%s/works-comparison/template"
                .formatted(player.task(project, COMPARE).getId());

        for (String user : List.of("jinanUrbanInvestment", "huaxiaConstruction", "zhongshiStreet", "testHousing")) {
            assertThat(rest(user).call("GET", template, null).status()).as(user).isEqualTo(404);
        }
        runtime.suspendProcessInstanceById(instance);
        Reply standing = rest("jinanHousing").call("GET", template, null);
        assertThat(standing.status()).isEqualTo(409);
        assertThat(standing.message()).contains(project);
        assertThat(complete("jinanHousing", player.task(project, COMPARE).getId(), Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(comparisons.newest(instance)).isEmpty();
        runtime.activateProcessInstanceById(instance);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"dongshiStreet", "dongshiCommunity", "jinanProperty", "dabieConstruction", "testHousing"})
    @DisplayName("与项目无关的单位：任务、流程、历史、变量都查不到，项目各页404，一个字也看不到")
    void reading(String user) {
        residents.beginWorks(project);
        residents.raise(project, PHONE);
        jdbc.sql("update construction set completed_on = date '2026-09-28' where project = ?")
                .param(project)
                .update();
        player.start("jointAcceptance", project);
        player.complete(project, CONVENE, meeting());
        player.complete(opinionOf("jinanResidents"), refuse(DEFECT, "contractor"));
        String instance = instance();

        for (String list : List.of(
                "/task?processInstanceBusinessKey=" + project,
                "/process-instance?businessKey=" + project,
                "/variable-instance?processInstanceIdIn=" + instance,
                "/history/process-instance?processInstanceBusinessKey=" + project,
                "/history/task?processInstanceBusinessKey=" + project,
                "/history/activity-instance?processInstanceId=" + instance,
                "/history/variable-instance?processInstanceId=" + instance,
                "/history/detail?processInstanceId=" + instance,
                "/history/user-operation?processInstanceId=" + instance)) {
            Reply reply = rest(user).call("GET", list, null);
            assertThat(reply.body()).as(list).doesNotContain(DEFECT, PHONE, instance);
        }
        for (String page : List.of("progress", "site", "residents", "corrections", "matters")) {
            Reply reply = rest(user).call("GET", "/jiugai/projects/%s/%s".formatted(project, page), null);
            assertThat(reply.body()).as(page).doesNotContain(DEFECT, PHONE, "楼道粉刷起皮");
            assertThat(reply.status() == 404
                            || page.equals("matters") && reply.body().equals("[]"))
                    .as(page)
                    .isTrue();
        }
        assertThat(rest(user).call("GET", "/jiugai/projects", null).body()).doesNotContain(project);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zhongshiStreet", "huaxiaConstruction", "jinanUrbanInvestment", "jinanHousingHead"})
    @DisplayName("参与项目的单位也查不到居民电话：任务、变量、历史、办理记录里都没有")
    void phones(String user) {
        residents.beginWorks(project);
        residents.raise(project, PHONE);
        Task answering = player.task(project, "userTask_answerRemark");

        for (String list : List.of(
                "/task/%s/variables".formatted(answering.getId()),
                "/task/%s/form-variables".formatted(answering.getId()),
                "/variable-instance?processInstanceIdIn=" + answering.getProcessInstanceId(),
                "/history/variable-instance?processInstanceId=" + answering.getProcessInstanceId(),
                "/history/detail?processInstanceId=" + answering.getProcessInstanceId(),
                "/jiugai/projects/%s/residents".formatted(project),
                "/jiugai/projects/%s/progress".formatted(project),
                "/jiugai/tasks/%s/card".formatted(answering.getId()))) {
            assertThat(rest(user).call("GET", list, null).body()).as(list).doesNotContain(PHONE);
        }
        assertThat(rest("zhongshiCommunity")
                        .call("GET", "/jiugai/projects/%s/residents".formatted(project), null)
                        .body())
                .as("登记的社区要回访，看得到")
                .contains(PHONE);
    }

    private void meet() {
        play.completeWorks(project);
        player.start("jointAcceptance", project);
        player.complete(project, CONVENE, meeting());
    }

    private Map<String, Object> meeting() {
        return Map.of(
                "filingNumber", AcceptancePlay.filing(project), "meetingDay", "2026-10-12", "meetingPlace", "项目现场");
    }

    private Task opinionOf(String unit) {
        return player.tasks(project, OPINION).stream()
                .filter(task -> player.unit(task).equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private String instance() {
        return player.tasks(project, OPINION).get(0).getProcessInstanceId();
    }

    private String refused(String task, Map<String, Object> answer) {
        Reply reply = complete("jinanResidents", task, answer);
        assertThat(reply.status()).isEqualTo(400);
        return reply.message();
    }

    private Reply complete(String user, String task, Map<String, Object> answer) {
        return rest(user).post("/task/%s/complete".formatted(task), Rest.variables(answer));
    }

    private Reply put(String user, String path, String value) {
        return rest(user).call("PUT", path, Map.of("value", value));
    }

    private Rest rest(String user) {
        return new Rest(port, user);
    }
}
