package cn.jiugai.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Rest.Reply;
import cn.jiugai.project.Completion;
import cn.jiugai.project.Completions;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@DisplayName("提交的内容先过表单，再进流程")
class FormGuardTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Completions completions;

    private String project;
    private Task task;

    @BeforeEach
    void start() {
        project = "TT-F-%03d".formatted(NUMBER.incrementAndGet());
        engine.getRuntimeService()
                .createProcessInstanceByKey("everyField")
                .processDefinitionTenantId("testtown")
                .businessKey(project)
                .setVariable("budget", 120)
                .setVariable("shown", "旧意见")
                .setVariable("parts", null)
                .setVariable("units", Spin.JSON(List.of(Map.of("label", "甲", "value", "a"))))
                .execute();
        task = open();
    }

    @Test
    @DisplayName("合格的内容照任务列表的写法提交：收下，变量是 Json 不是 Java 对象，办结记录一行")
    void legal() {
        Map<String, Object> answer = legalAnswer();
        assertThat(holder().post("/task/" + task.getId() + "/submit-form", Rest.variables(answer)))
                .extracting(Reply::status)
                .isEqualTo(204);
        assertThat(open().getTaskDefinitionKey()).isEqualTo("userTask_noForm");
        Map<String, Object> stored = engine.getRuntimeService().getVariables(task.getProcessInstanceId());
        assertThat(stored.get("parts")).isInstanceOf(SpinJsonNode.class).hasToString("[\"guide\",\"funding\"]");
        assertThat(stored).containsEntry("households", 79).containsEntry("budget", 120);
        assertThat(stored)
                .as("left out, sent as the Tasklist would")
                .containsEntry("note", "")
                .containsKey("amount");
        Completion done = completions.of(project).get(0);
        assertThat(done.step()).isEqualTo("userTask_fillIn");
        assertThat(done.unit()).isEqualTo("testHousing");
        assertThat(done.person()).isEqualTo("testHousing");
        assertThat(done.round()).isEqualTo(1);
        assertThat(done.answer()).contains("\"parts\":[\"guide\",\"funding\"]");
    }

    static Stream<Arguments> illegal() {
        return Stream.of(
                Arguments.of("approved", true, "“approved”（approved）应去掉，这张表单没有这个字段"),
                Arguments.of("name", "", "“名称”（name）应填写（必填）"),
                Arguments.of("name", "一", "至少2个字、最多20个字"),
                Arguments.of("households", 0, "“总户数”（households）应为整数、不小于1、不大于5000"),
                Arguments.of("households", "79", "“总户数”（households）应为整数"),
                Arguments.of("consenting", 80, "“同意户数”（consenting）应为整数、不小于0、不大于79"),
                Arguments.of("amount", 1.234, "最多2位小数"),
                Arguments.of("opinion", "maybe", "“意见”（opinion）应为下列之一：yes、no"),
                Arguments.of("reason", "间距不足", "“理由”（reason）应去掉，按已填内容这个字段不显示"),
                Arguments.of("parts", List.of("guide", "else"), "“包含部分”（parts）应为列表"),
                Arguments.of("parts", "[\"guide\"]", "“包含部分”（parts）应为列表"),
                Arguments.of("unit", "b", "“承办单位”（unit）应为下列之一：a"),
                Arguments.of("round", "second", "“轮次”（round）应为下列之一：first"),
                Arguments.of("day", "2026-02-30", "“开工日期”（day）应为日期"),
                Arguments.of("sure", false, "“已核对”（sure）应勾选"),
                Arguments.of("budget", 121, "“预算”（budget）应保持“120”，这个字段只供查看"),
                Arguments.of("code", "TT-24", "符合格式 ^TT-\\d{4}$"),
                Arguments.of("shown", "新意见", "“原意见”（shown）应保持“旧意见”"),
                Arguments.of("name", Map.of("type", "Xml", "value", "<a/>"), "“名称”（name）应为文字"),
                Arguments.of("parts", Map.of("type", "Json", "value", "[\"guide\""), "“包含部分”（parts）应为列表"),
                Arguments.of("name", object(), "“名称”（name）应为文字、至少2个字、最多20个字，收到的是“序列化对象”"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("illegal")
    @DisplayName("不合格的一项，提交和办结都退回 400，说明字段和要求，什么都没有写入")
    void refused(String field, Object value, String expected) {
        Map<String, Object> answer = legalAnswer();
        answer.put(field, value);
        for (String door : List.of("/submit-form", "/complete")) {
            Reply reply = holder().post("/task/" + task.getId() + door, Rest.variables(answer));
            assertThat(reply.status()).as(reply.body()).isEqualTo(400);
            assertThat(reply.message()).startsWith("任务“填写各类字段”没有提交").contains(expected);
        }
        assertThat(open().getId()).isEqualTo(task.getId());
        assertThat(engine.getRuntimeService().getVariables(task.getProcessInstanceId()))
                .doesNotContainKeys("name", "approved", "households");
        assertThat(completions.of(project)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"complete", "submit-form"})
    @DisplayName("要求返回变量的办法也先核对")
    void withVariablesInReturn(String door) {
        Map<String, Object> body = new HashMap<>(Rest.variables(Map.of("name", "三里街")));
        body.put("withVariablesInReturn", true);
        assertThat(holder().post("/task/" + task.getId() + "/" + door, body).status())
                .isEqualTo(400);
        body.putAll(Rest.variables(legalAnswer()));
        Reply legal = holder().post("/task/" + task.getId() + "/" + door, body);
        assertThat(legal.status()).isEqualTo(200);
        assertThat(legal.json().path("name").path("value").asText()).isEqualTo("三里街小区");
    }

    @Test
    @DisplayName("Java 代码走同一道门，列表不必自己写成 Json")
    void fromJava() {
        Map<String, Object> illegal = legalAnswer();
        illegal.put("consenting", 80);
        assertThatThrownBy(() -> engine.getTaskService().complete(task.getId(), illegal))
                .isInstanceOf(AnswerRefusedException.class);
        assertThatThrownBy(() -> engine.getTaskService().complete(task.getId()))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("“名称”（name）应填写（必填）");
        engine.getTaskService().complete(task.getId(), legalAnswer());
        assertThat(completions.of(project).get(0).person()).isEqualTo("系统");
    }

    @Test
    @DisplayName("没有表单的任务不收任何变量")
    void withoutForm() {
        engine.getTaskService().complete(task.getId(), legalAnswer());
        String next = "/task/" + open().getId() + "/complete";
        Reply refused = holder().post(next, Rest.variables(Map.of("approved", true)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("“approved”（approved）应去掉");
        assertThat(holder().post(next, Map.of()).status()).isEqualTo(204);
        assertThat(completions.of(project)).hasSize(2);
    }

    @Test
    @DisplayName("转交本单位同事办的任务，交回时带的内容同样核对，交回不算办结")
    void resolve() {
        assertThat(holder().post("/task/" + task.getId() + "/claim", Map.of("userId", "testHousing"))
                        .status())
                .isEqualTo(204);
        assertThat(holder().post("/task/" + task.getId() + "/delegate", Map.of("userId", "testHousingHead"))
                        .status())
                .isEqualTo(204);
        Rest colleague = new Rest(port, "testHousingHead");
        String path = "/task/" + task.getId() + "/resolve";
        Reply refused = colleague.post(path, Rest.variables(Map.of("approved", true)));
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.message()).contains("“approved”（approved）应去掉");
        assertThat(colleague.post(path, Rest.variables(legalAnswer())).status()).isEqualTo(204);
        assertThat(completions.of(project)).isEmpty();
        assertThat(holder().post("/task/" + task.getId() + "/complete", Rest.variables(legalAnswer()))
                        .status())
                .isEqualTo(204);
        assertThat(completions.of(project)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"submit-form", "start"})
    @DisplayName("发起流程按发起表单核对，两个入口一样")
    void startForm(String door) {
        allowToStart();
        String path = "/process-definition/key/everyField/tenant-id/testtown/" + door;
        Reply refused = holder().post(path, Rest.variables(Map.of("cause", "试验", "level", 4, "approved", true)));
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.message()).contains("流程“填表试验”没有提交", "“等级”（level）应为整数、不小于1、不大于3", "“approved”（approved）应去掉");
        assertThat(holder().post(path, Map.of()).message()).contains("“事由”（cause）应填写（必填）");
        Reply legal = holder().post(path, Rest.variables(Map.of("cause", "试验", "level", 3)));
        assertThat(legal.status()).as(legal.body()).isEqualTo(200);
    }

    @Test
    @DisplayName("没有发起表单的流程，用户发起时不收变量；从中间一步发起不行")
    void startWithoutForm() {
        allowToStart();
        String path = "/process-definition/key/tinyPhase/tenant-id/testtown/start";
        assertThat(holder().post(path, Rest.variables(Map.of("goOn", true))).status())
                .isEqualTo(400);
        Map<String, Object> inTheMiddle = Map.of(
                "businessKey",
                project,
                "startInstructions",
                List.of(Map.of("type", "startBeforeActivity", "activityId", "endEvent_built")));
        Reply refused = holder().post(path, inTheMiddle);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.message()).contains("不能从中间某一步发起流程");
        assertThat(holder().post(path, Map.of("businessKey", project)).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("别人的、别区的、没有的任务：由引擎照常回答，不透露表单")
    void foreign() {
        for (String stranger : List.of("testStreet", "zhongshiStreet")) {
            Reply reply = new Rest(port, stranger).post("/task/" + task.getId() + "/complete", Map.of());
            assertThat(reply.status()).as(stranger + reply.body()).isNotIn(200, 204, 400);
            assertThat(reply.message()).doesNotContain("名称");
        }
        assertThat(holder().post("/task/nothing/complete", Map.of()).message())
                .contains("Cannot find task with id nothing");
    }

    @Test
    @DisplayName("引擎的命令失败时，办结记录一起撤回")
    void oneTransaction() {
        letTheEngineFail(2);
        Reply reply = holder().post("/task/" + task.getId() + "/complete", Rest.variables(legalAnswer()));
        assertThat(reply.status()).isEqualTo(500);
        assertThat(completions.of(project)).isEmpty();
        letTheEngineFail(1);
    }

    /** A task that is active in an execution that is not: nobody but the engine's command sees it. */
    private void letTheEngineFail(int suspensionState) {
        jdbc.sql("update act_ru_execution set suspension_state_ = ? where proc_inst_id_ = ?")
                .params(suspensionState, task.getProcessInstanceId())
                .update();
    }

    @Test
    @DisplayName("同一任务已由他人办结：400，请刷新")
    void twice() {
        completions.add(new Completion(
                "testtown",
                project,
                "everyField",
                task.getProcessInstanceId(),
                task.getId(),
                "userTask_fillIn",
                "填写",
                1,
                "testHousing",
                "testHousingHead",
                OffsetDateTime.now(),
                "{}",
                null,
                null));
        Reply reply = holder().post("/task/" + task.getId() + "/complete", Rest.variables(legalAnswer()));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).contains("刚由他人办结");
    }

    @Test
    @DisplayName("空变量不给任务列表：它会把列表按 Null 类型发回来，那是一个错误")
    void nullVariables() {
        Reply variables =
                holder().call("GET", "/task/" + task.getId() + "/form-variables?deserializeValues=false", null);
        assertThat(variables.json().has("parts")).isFalse();
        assertThat(variables.json().path("budget").path("value").asInt()).isEqualTo(120);
        assertThat(variables.json().path("units").path("type").asText()).isEqualTo("Json");
    }

    private static Map<String, Object> object() {
        return Map.of(
                "type", "Object",
                "value", "\"x\"",
                "valueInfo",
                        Map.of("objectTypeName", "java.lang.String", "serializationDataFormat", "application/json"));
    }

    private static Map<String, Object> legalAnswer() {
        Map<String, Object> answer = new HashMap<>();
        answer.put("name", "三里街小区");
        answer.put("households", 79);
        answer.put("consenting", 79);
        answer.put("opinion", "yes");
        answer.put("parts", List.of("guide", "funding"));
        answer.put("unit", "a");
        answer.put("day", "2026-03-31");
        answer.put("sure", true);
        answer.put("budget", 120);
        return answer;
    }

    private Rest holder() {
        return new Rest(port, "testHousing");
    }

    private Task open() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(project)
                .singleResult();
    }

    private void allowToStart() {
        if (engine.getAuthorizationService()
                        .createAuthorizationQuery()
                        .groupIdIn("testHousing")
                        .resourceType(Resources.PROCESS_INSTANCE)
                        .count()
                == 0) {
            grant(Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
            grant(Resources.PROCESS_DEFINITION, "everyField", ProcessDefinitionPermissions.CREATE_INSTANCE);
            grant(Resources.PROCESS_DEFINITION, "tinyPhase", ProcessDefinitionPermissions.CREATE_INSTANCE);
        }
    }

    private void grant(Resource resource, String id, Permission permission) {
        AuthorizationService rights = engine.getAuthorizationService();
        Authorization right = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        right.setGroupId("testHousing");
        right.setResource(resource);
        right.setResourceId(id);
        right.addPermission(permission);
        rights.saveAuthorization(right);
    }
}
