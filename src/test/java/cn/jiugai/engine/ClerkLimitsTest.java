package cn.jiugai.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Rest.Reply;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@DisplayName("绕开表单的路对经办人关闭，哪怕任务就在他手上")
class ClerkLimitsTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String DAY = "2030-01-01T00:00:00.000+0800";
    private static final Map<String, Object> VALUE = Map.of("value", true);
    private static final Map<String, Object> CHANGES = Map.of("modifications", Map.of("approved", VALUE));

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    private Task task;

    @BeforeEach
    void start() {
        String project = "TT-L-%03d".formatted(NUMBER.incrementAndGet());
        engine.getRuntimeService()
                .createProcessInstanceByKey("everyField")
                .processDefinitionTenantId("testtown")
                .businessKey(project)
                .setVariable("approved", false)
                .execute();
        task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(project)
                .singleResult();
        engine.getTaskService().setVariableLocal(task.getId(), "mine", "x");
        Reply claimed = holder().post("/task/" + task.getId() + "/claim", Map.of("userId", "testHousing"));
        assertThat(claimed.status()).as(claimed.body()).isEqualTo(204);
    }

    static Stream<Arguments> roundTheForm() {
        Map<String, Object> group = Map.of("groupId", "testStreet", "type", "candidate");
        return Stream.of(
                Arguments.of("POST", "/bpmnError", Map.of("errorCode", "nonsense"), "不能以 BPMN 错误结束任务"),
                Arguments.of("POST", "/bpmnEscalation", Map.of("escalationCode", "nonsense"), "不能以 BPMN 升级结束任务"),
                Arguments.of("PUT", "/variables/approved", VALUE, "不能直接写任务的变量"),
                Arguments.of("POST", "/variables", CHANGES, "不能直接写任务的变量"),
                Arguments.of("DELETE", "/variables/approved", null, "不能直接写任务的变量"),
                Arguments.of("PUT", "/localVariables/mine", VALUE, "不能直接写任务的变量"),
                Arguments.of("POST", "/localVariables", CHANGES, "不能直接写任务的变量"),
                Arguments.of("DELETE", "/localVariables/mine", null, "不能直接写任务的变量"),
                Arguments.of("PUT", "/", Map.of("name", "改名", "due", DAY, "tenantId", "testtown"), "期限、优先级"),
                Arguments.of("PUT", "/", Map.of("followUp", DAY, "tenantId", "testtown"), "期限、优先级"),
                Arguments.of("DELETE", "/", null, "不能删除任务"),
                Arguments.of("POST", "/identity-links", group, "不能改变任务的承办单位"),
                Arguments.of(
                        "POST",
                        "/identity-links/delete",
                        Map.of("groupId", "testHousing", "type", "candidate"),
                        "不能改变任务的承办单位"),
                Arguments.of(
                        "POST", "/identity-links", Map.of("userId", "testStreet", "type", "candidate"), "不能改变任务的承办单位"));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("roundTheForm")
    @DisplayName("经办人 403 并说明原因，任务没有变化")
    void closed(String method, String path, Object body, String reason) {
        Reply refused = holder().call(method, "/task/" + task.getId() + path, body);
        assertThat(refused.status()).as(refused.body()).isEqualTo(403);
        assertThat(refused.message()).contains(reason, "填好表单后点“办结”");
        Task now = now();
        assertThat(now.getName()).isEqualTo("填写各类字段");
        assertThat(now.getDueDate()).isEqualTo(task.getDueDate());
        assertThat(now.getFollowUpDate()).isNull();
        assertThat(engine.getTaskService().getVariables(task.getId()))
                .containsEntry("approved", false)
                .containsEntry("mine", "x");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("roundTheForm")
    @DisplayName("管理员做得成同样的调用")
    void openToAdministrators(String method, String path, Object body, String reason) {
        Reply reply = new Rest(port, "admin").call(method, "/task/" + task.getId() + path, body);
        if (path.startsWith("/bpmn")) { // reaches the engine, which knows no such code
            assertThat(reply.status()).isNotEqualTo(403);
        } else if (method.equals("DELETE") && path.equals("/")) { // the engine's own limit
            assertThat(reply.message()).contains("because is part of a running process");
        } else {
            assertThat(reply.status()).as(reply.body()).isBetween(200, 204);
        }
    }

    static Stream<Arguments> roundTheTask() {
        Map<String, Object> skip = Map.of(
                "instructions", List.of(Map.of("type", "startBeforeActivity", "activityId", "endEvent_filledIn")));
        return Stream.of(
                Arguments.of("PUT", "/process-instance/%1$s/variables/approved", VALUE),
                Arguments.of("POST", "/process-instance/%1$s/variables", CHANGES),
                Arguments.of("POST", "/process-instance/%1$s/modification", skip),
                Arguments.of("DELETE", "/process-instance/%1$s", null),
                Arguments.of("PUT", "/process-instance/%1$s/suspended", Map.of("suspended", true)),
                Arguments.of("PUT", "/execution/%2$s/localVariables/approved", VALUE),
                Arguments.of("POST", "/execution/%2$s/signal", Map.of("variables", Map.of("approved", VALUE))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("roundTheTask")
    @DisplayName("绕过任务直接动流程实例，经办人没有这个权")
    void instance(String method, String path, Object body) {
        String address = path.formatted(task.getProcessInstanceId(), task.getExecutionId());
        Reply refused = holder().call(method, address, body);
        assertThat(refused.status()).as(refused.body()).isEqualTo(403);
        assertThat(now().isSuspended()).isFalse();
        assertThat(engine.getTaskService().getVariable(task.getId(), "approved"))
                .isEqualTo(false);
    }

    @Test
    @DisplayName("附件接口不收文件，文件走“材料”；备注写下就不能改、不能删，同事也不能")
    void filesAndRemarks() {
        String path = "/task/" + task.getId();
        engine.getIdentityService().setAuthentication("testHousing", List.of("testHousing"), List.of("testtown"));
        try {
            assertThatThrownBy(() -> engine.getTaskService()
                            .createAttachment("text/html", task.getId(), null, "a.html", null, "https://example.org"))
                    .isInstanceOf(AuthorizationException.class)
                    .hasMessageContaining("请在“材料”页签上传");
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        assertThat(engine.getTaskService().getTaskAttachments(task.getId())).isEmpty();

        assertThat(holder().post(path + "/comment/create", Map.of("message", "已电话通知"))
                        .status())
                .isEqualTo(200);
        Comment remark = engine.getTaskService().getTaskComments(task.getId()).get(0);
        Rest colleague = new Rest(port, "testHousingHead");
        assertThat(colleague
                        .call("PUT", path + "/comment", Map.of("id", remark.getId(), "message", "改写"))
                        .message())
                .contains("不能修改或删除备注");
        assertThat(colleague
                        .call("DELETE", path + "/comment/" + remark.getId(), null)
                        .status())
                .isEqualTo(403);
        assertThat(colleague.call("DELETE", path + "/comment", null).status()).isEqualTo(403);
        assertThat(engine.getTaskService().getTaskComments(task.getId()))
                .extracting(Comment::getFullMessage)
                .containsExactly("已电话通知");
    }

    @Test
    @DisplayName("自己的口令可以改；自己的姓名和单位改不了，自己的用户删不掉；管理员都可以")
    void oneself() {
        Rest admin = new Rest(port, "admin");
        Reply made = admin.post(
                "/user/create",
                Map.of(
                        "profile", Map.of("id", "newClerk", "firstName", "某街道办事处", "lastName", "经办人"),
                        "credentials", Map.of("password", "Jiugai-2024")));
        assertThat(made.status()).as(made.body()).isEqualTo(204);
        Rest clerk = new Rest(port, "newClerk");
        Map<String, String> renamed = Map.of("id", "newClerk", "firstName", "某区财政局", "lastName", "局长");
        Map<String, String> password = Map.of("password", "Jiugai-2024", "authenticatedUserPassword", "Jiugai-2024");

        assertThat(clerk.call("PUT", "/user/newClerk/credentials", password).status())
                .isEqualTo(204);
        Reply refused = clerk.call("PUT", "/user/newClerk/profile", renamed);
        assertThat(refused.status()).as(refused.body()).isEqualTo(403);
        assertThat(refused.message()).contains("不能修改自己的姓名和单位");
        assertThat(clerk.call("DELETE", "/user/newClerk", null).message()).contains("不能注销自己的用户");
        assertThat(engine.getIdentityService()
                        .createUserQuery()
                        .userId("newClerk")
                        .singleResult()
                        .getFirstName())
                .isEqualTo("某街道办事处");

        assertThat(admin.call("PUT", "/user/newClerk/profile", renamed).status())
                .isEqualTo(204);
        assertThat(admin.call("DELETE", "/user/newClerk", null).status()).isEqualTo(204);
    }

    @Test
    @DisplayName("经办人不能自己新建任务")
    void newTask() {
        assertThat(holder().post("/task/create", Map.of("name", "私活")).status()).isEqualTo(403);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("handingOver")
    @DisplayName("交给本单位同事可以，交给外单位的人退回")
    void handOver(String door) {
        String path = "/task/" + task.getId() + door;
        Reply refused = holder().post(path, Map.of("userId", "testStreet"));
        assertThat(refused.status()).as(refused.body()).isEqualTo(403);
        assertThat(refused.message()).contains("只能交给承办单位（试验区住房和城乡建设局）的人，“testStreet”不在其中");
        assertThat(now().getAssignee()).isEqualTo("testHousing");
        Reply legal = holder().post(path, Map.of("userId", "testHousingHead"));
        assertThat(legal.status()).as(legal.body()).isEqualTo(204);
        assertThat(now().getAssignee()).isEqualTo("testHousingHead");
    }

    static Stream<String> handingOver() {
        return Stream.of("/assignee", "/delegate");
    }

    @Test
    @DisplayName("放回本单位可以；认领时不能写别人的名字；外单位的人认领不了")
    void claim() {
        assertThat(holder().post("/task/" + task.getId() + "/unclaim", null).status())
                .isEqualTo(204);
        assertThat(now().getAssignee()).isNull();
        String claim = "/task/" + task.getId() + "/claim";
        assertThat(holder().post(claim, Map.of("userId", "testStreet")).status())
                .isEqualTo(403);
        assertThat(new Rest(port, "testStreet")
                        .post(claim, Map.of("userId", "testStreet"))
                        .status())
                .isEqualTo(403);
        assertThat(now().getAssignee()).isNull();
    }

    private Rest holder() {
        return new Rest(port, "testHousing");
    }

    private Task now() {
        return engine.getTaskService().createTaskQuery().taskId(task.getId()).singleResult();
    }
}
