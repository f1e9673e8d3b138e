package cn.jiugai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.office.Assignments;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Rest.Reply;
import cn.jiugai.project.MatterLog;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import cn.jiugai.project.StartedMatter;
import cn.jiugai.rule.Fen;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@DisplayName("发起事项：谁可以为哪个项目从旁发起一个流程")
class MattersTest {

    private static final String DISTRICT = "testtown";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectStates states;

    @Autowired
    private Assignments assignments;

    @Autowired
    private MatterLog log;

    @Autowired
    private Player player;

    private String project;

    @BeforeEach
    void register() {
        project = "TT-M-%03d".formatted(NUMBER.incrementAndGet());
        projects.register(new Project(project, DISTRICT, 2026, "试验项目", new Fen(100)), List.of());
        assignments.name(DISTRICT, project, "streetOffice", "testStreet", "test");
    }

    @Test
    @DisplayName("街道办发起：第一步就在发起的街道手里，登记簿记下谁、哪个单位、以什么角色发起")
    void street() {
        Reply started = start("testStreet", project, "sideTrial");

        assertThat(started.status()).as(started.body()).isEqualTo(201);
        Task first = player.task(project, "userTask_tellMatter");
        assertThat(started.json().path("task").asText()).isEqualTo(first.getId());
        assertThat(player.unit(first)).isEqualTo("testStreet");
        StartedMatter row = log.of(project).get(0);
        assertThat(row.instance()).isEqualTo(started.json().path("instance").asText());
        assertThat(List.of(row.process(), row.processName(), row.role(), row.unit(), row.person()))
                .containsExactly("sideTrial", "从旁发起的试验", "streetOffice", "testStreet", "testStreet");
        assertThat(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(row.instance())
                        .singleResult()
                        .getStartUserId())
                .isEqualTo("testStreet");
    }

    @Test
    @DisplayName("住建局发起：第一步在住建局手里")
    void housing() {
        assertThat(start("testHousingHead", project, "sideTrial").status()).isEqualTo(201);

        assertThat(player.unit(player.task(project, "userTask_tellMatter"))).isEqualTo("testHousing");
        assertThat(log.of(project)).extracting(StartedMatter::person).containsExactly("testHousingHead");
    }

    @Test
    @DisplayName("街道改由别的单位承担，发起单位的任务随之转去")
    void newStreet() {
        start("testStreet", project, "sideTrial");
        assignments.name(DISTRICT, project, "streetOffice", "testStreetNorth", "test");

        assertThat(player.unit(player.task(project, "userTask_tellMatter"))).isEqualTo("testStreetNorth");
    }

    @ParameterizedTest(name = "{0}：{2}")
    @CsvSource({
        "testStreetNorth, 403, '的“从旁发起的试验”由街道办事处（试验街道办事处）、区住建局（试验区住房和城乡建设局）发起，您的单位没有为这个项目承担这个角色'",
        "testCompany,     403, '您的单位没有为这个项目承担这个角色'",
        "zhongshiStreet,  404, '没有编号为“TT-M-'",
        "admin,           404, '没有编号为“TT-M-'"
    })
    @DisplayName("别的单位发起不了；别的区连项目也看不到")
    void others(String user, int status, String message) {
        Reply refused = start(user, project, "sideTrial");
        assertThat(refused.status()).as(refused.body()).isEqualTo(status);
        assertThat(refused.message()).contains(message);
        assertThat(restStart(user, project, Map.of()).status()).isEqualTo(status);
        assertNothingStarted();
    }

    @Test
    @DisplayName("没有这个项目、没有这个事项、不能从旁发起的流程：404")
    void missing() {
        assertThat(start("testStreet", "TT-0-0", "sideTrial").message()).isEqualTo("没有编号为“TT-0-0”的项目，请核对项目编号");
        for (String process : List.of("nonsense", "tinyPhase")) {
            Reply refused = start("testStreet", project, process);
            assertThat(refused.status()).isEqualTo(404);
            assertThat(refused.message()).isEqualTo("没有可以发起的事项“%s”".formatted(process));
        }
        assertNothingStarted();
    }

    @Test
    @DisplayName("一次只办一件：第一件办结后才能再发起，409 说明")
    void oneAtATime() {
        start("testStreet", project, "sideTrial");

        Reply second = start("testHousing", project, "sideTrial");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.message()).isEqualTo("项目%s已有一件“从旁发起的试验”在办，办结后才能再发起".formatted(project));
        assertThat(matters("testStreet").json().at("/0/obstacle").asText()).isEqualTo(second.message());

        complete("userTask_tellMatter", Map.of("summary", "情况", "goOn", true));
        complete("userTask_decideMatter", Map.of("summary", "同意"));
        assertThat(start("testHousing", project, "sideTrial").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @EnumSource(value = ProjectState.class, names = "RUNNING", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("项目已暂停或已结束：409，并说明现在的状态")
    void notRunning(ProjectState state) {
        states.set(project, state);

        for (Reply refused :
                List.of(start("testStreet", project, "sideTrial"), restStart("testStreet", project, Map.of()))) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.message()).isEqualTo("项目%s%s，“从旁发起的试验”只能在项目进行中时发起".formatted(project, state.label()));
        }
        assertNothingStarted();
    }

    @Test
    @DisplayName("我能发起什么：本区的和共用的事项，名称和用途来自模型；别的单位的清单里没有")
    void list() {
        Reply mine = matters("testStreet");
        assertThat(mine.json().findValuesAsText("process")).contains("sideTrial", "publicity");
        assertThat(mine.json().at("/0/process").asText()).isEqualTo("sideTrial");
        assertThat(mine.json().at("/0/label").asText()).isEqualTo("从旁发起的试验");
        assertThat(mine.json().at("/0/purpose").asText()).startsWith("试验从旁发起：");
        assertThat(mine.json().at("/0/obstacle").isNull()).isTrue();
        assertThat(matters("testStreetNorth").json()).isEmpty();
        assertThat(matters("zhongshiStreet").status()).isEqualTo(404);

        assertThat(projectsOf("testStreet")).contains(project);
        assertThat(projectsOf("testHousing")).contains(project);
        assertThat(projectsOf("testStreetNorth")).doesNotContain(project);
        assertThat(projectsOf("zhongshiStreet")).doesNotContain(project);
    }

    @Test
    @DisplayName("从引擎接口发起，规则一样；带变量（哪怕写上别人是发起单位）不收")
    void engineRest() {
        Reply forged = restStart("testStreet", project, Map.of("initiator", "districtHousing"));
        assertThat(forged.status()).as(forged.body()).isEqualTo(400);
        assertThat(forged.message()).contains("发起时不带任何变量");
        assertThat(new Rest(port, "testStreet")
                        .post("/process-definition/%s/submit-form".formatted(definition("sideTrial")), Map.of())
                        .message())
                .contains("没有写明为哪个项目发起");
        assertNothingStarted();

        Reply started = new Rest(port, "testStreet")
                .post(
                        "/process-definition/%s/submit-form".formatted(definition("sideTrial")),
                        Map.of("businessKey", project));
        assertThat(started.status()).as(started.body()).isEqualTo(200);
        assertThat(player.unit(player.task(project, "userTask_tellMatter"))).isEqualTo("testStreet");
        assertThat(log.of(project)).hasSize(1);
    }

    @Test
    @DisplayName("不能从旁发起的流程，经办人从引擎接口也发起不了；从中间一步也不行")
    void nothingElse() {
        Rest street = new Rest(port, "testStreet");
        for (String process : List.of("tinyPhase", "renovation")) {
            Reply refused = street.post(
                    "/process-definition/%s/start".formatted(definition(process)), Map.of("businessKey", project));
            assertThat(refused.status()).as(refused.body()).isEqualTo(403);
        }
        Reply middle = street.post(
                "/process-definition/%s/start".formatted(definition("sideTrial")),
                Map.of(
                        "businessKey",
                        project,
                        "startInstructions",
                        List.of(Map.of("type", "startBeforeActivity", "activityId", "userTask_decideMatter"))));
        assertThat(middle.status()).as(middle.body()).isEqualTo(403);
        assertNothingStarted();
    }

    private void complete(String step, Map<String, Object> answer) {
        engine.getTaskService().complete(player.task(project, step).getId(), answer);
    }

    private void assertNothingStarted() {
        assertThat(player.open(project)).isEmpty();
        assertThat(log.of(project)).isEmpty();
    }

    private Reply start(String user, String number, String process) {
        return new Rest(port, user).post("/jiugai/projects/%s/matters/%s".formatted(number, process), null);
    }

    private Reply restStart(String user, String number, Map<String, Object> variables) {
        return new Rest(port, user)
                .post(
                        "/process-definition/key/sideTrial/tenant-id/%s/start".formatted(DISTRICT),
                        Map.of(
                                "businessKey",
                                number,
                                "variables",
                                Rest.variables(variables).get("variables")));
    }

    private Reply matters(String user) {
        return new Rest(port, user).call("GET", "/jiugai/projects/%s/matters".formatted(project), null);
    }

    private List<String> projectsOf(String user) {
        return new Rest(port, user)
                .call("GET", "/jiugai/matters/projects", null)
                .json()
                .findValuesAsText("number");
    }

    private String definition(String key) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .tenantIdIn(DISTRICT)
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
