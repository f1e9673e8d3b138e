package cn.jiugai.engine.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.util.ClassDelegateUtil;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@DisplayName("每一种攻击：对出厂设置的 7.24.0 成功，对本系统被拒绝")
class LocksTest {
    private static final String PASSWORD = "Jiugai-2024";

    private static Server bare;

    @Autowired
    private ProcessEngine engine;

    @LocalServerPort
    private int port;

    private Server ours;

    @BeforeAll
    static void startBareEngine() {
        bare = BareEngine.start();
    }

    @AfterAll
    static void stopBareEngine() {
        bare.context().close();
    }

    @BeforeEach
    void ours() {
        ours = new Server(port, "default", engine, null);
    }

    /** The house is shared with other tests: the tasks of the attacks go, those of processes stay. */
    @AfterEach
    void clearTasks() {
        engine.getTaskService().createTaskQuery().list().stream()
                .filter(task -> task.getProcessInstanceId() == null)
                .forEach(task -> engine.getTaskService().deleteTask(task.getId(), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task", "/user", "/process-instance"})
    @DisplayName("不登录读取接口")
    void readsWithoutLogin(String path) {
        assertThat(bare.anonymous().get(bare.rest(path)).statusCode()).isEqualTo(200);

        assertThat(ours.anonymous().get(ours.rest(path)).statusCode()).isEqualTo(401);
        assertThat(ours.anonymous().get("/engine-rest" + path).statusCode()).isEqualTo(401);
        assertThat(ours.as("luanTesting", "luanTesting").get(ours.rest(path)).statusCode())
                .as("口令与用户名相同")
                .isEqualTo(401);
        ours.engine().getIdentityService().unlockUser("luanTesting");
        assertThat(ours.as("zhongshiStreetHead", PASSWORD).get(ours.rest(path)).statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("不登录打听有哪些引擎")
    void listsEngines() {
        assertThat(bare.anonymous().get("/engine-rest/engine").statusCode()).isEqualTo(200);

        assertThat(ours.anonymous().get("/engine-rest/engine").statusCode()).isEqualTo(401);
        assertThat(ours.anonymous().get("/engine-rest/engine/").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("不登录部署一个流程")
    void deploysWithoutLogin() {
        String type = "multipart/form-data; boundary=x";
        String model = "--x\r\nContent-Disposition: form-data; name=\"data\"; filename=\"a.bpmn\"\r\n\r\n"
                + model("expression=\"${1}\"") + "\r\n--x--\r\n";

        assertThat(bare.anonymous()
                        .post(bare.rest("/deployment/create"), type, model)
                        .statusCode())
                .isEqualTo(200);
        assertThat(bare.engine()
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .count())
                .isPositive();

        assertThat(ours.anonymous()
                        .post("/engine-rest/deployment/create", type, model)
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jiugai/engine", "/jiugai/a%62c%64e/engine/", "/jiugai/x;abcdef/engine"})
    @DisplayName("不登录打开本系统自己的页面（含引擎过滤器放行的地址）")
    void opensOurPagesWithoutLogin(String path) {
        assertThat(bare.anonymous().get(path).statusCode()).as("没有这一页，也没有登录").isEqualTo(404);

        assertThat(ours.anonymous().get(path).statusCode()).isEqualTo(401);
        assertThat(ours.as("admin", PASSWORD).get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task", "/task/count"})
    @DisplayName("在 orQueries 里放表达式（REST）")
    void expressionInOrQueryOverRest(String path) {
        String query = "{\"orQueries\":[{\"assigneeExpression\":\"${'probe'.concat('Rest')}\"}]}";
        assignedTask(bare, "probeRest");
        assignedTask(ours, "probeRest");

        HttpResponse<String> evaluated = bare.anonymous().post(bare.rest(path), query);
        assertThat(evaluated.statusCode()).isEqualTo(200);
        assertThat(evaluated.body()).containsAnyOf("\"assignee\":\"probeRest\"", "\"count\":1");

        HttpResponse<String> refused = ours.as("admin", PASSWORD).post(ours.rest(path), query);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("表达式", "orQueries");
    }

    @Test
    @DisplayName("在 orQueries 里放表达式（Java，每一种查询方式）")
    void expressionInOrQueryInJava() {
        assignedTask(bare, "probeJava");
        assignedTask(ours, "probeJava");

        List<Consumer<TaskQuery>> ways =
                List.of(TaskQuery::count, TaskQuery::list, TaskQuery::singleResult, query -> query.listPage(0, 1));
        ways.forEach(way -> {
            way.accept(orQuery(bare));
            assertThatThrownBy(() -> way.accept(orQuery(ours)))
                    .isInstanceOf(BadUserRequestException.class)
                    .hasMessageContaining("orQueries");
        });
        assertThat(orQuery(bare).singleResult().getAssignee()).isEqualTo("probeJava");
    }

    @Test
    @DisplayName("用带表达式的 orQueries 缩小一个过滤器")
    void expressionInOrQueryOfFilter() {
        assignedTask(bare, "probeJava");
        String open = filter(bare, "everything", bare.engine().getTaskService().createTaskQuery());
        String closed = filter(ours, "everything", engine.getTaskService().createTaskQuery());

        assertThat(bare.engine().getFilterService().count(open, orQuery(bare))).isPositive();
        assertThat((List<?>) bare.engine().getFilterService().list(open, orQuery(bare)))
                .isNotEmpty();

        assertThatThrownBy(() -> engine.getFilterService().count(closed, orQuery(ours)))
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> engine.getFilterService().list(closed, orQuery(ours)))
                .isInstanceOf(BadUserRequestException.class);
        assertThat(ours.as("admin", PASSWORD)
                        .post(
                                "/engine-rest/filter/" + closed + "/count",
                                "{\"orQueries\":[{\"assigneeExpression\":\"${1}\"}]}")
                        .statusCode())
                .isEqualTo(400);
        engine.getFilterService().deleteFilter(closed);
    }

    @Test
    @DisplayName("在保存的过滤器里放任意表达式；列表要用的几个仍然可以")
    void expressionInKeptFilter() {
        String any = "${'a'.concat('b')}";
        filter(bare, "any", bare.engine().getTaskService().createTaskQuery().taskAssigneeExpression(any));

        assertThatThrownBy(() -> filter(
                        ours, "any", engine.getTaskService().createTaskQuery().taskAssigneeExpression(any)))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("currentUser");
        assertThatThrownBy(() -> filter(
                        ours,
                        "or",
                        engine.getTaskService()
                                .createTaskQuery()
                                .or()
                                .taskAssigneeExpression(any)
                                .endOr()))
                .isInstanceOf(BadUserRequestException.class);
        String mine = filter(
                ours,
                "mine",
                engine.getTaskService()
                        .createTaskQuery()
                        .taskAssigneeExpression("${currentUser()}")
                        .dueBeforeExpression("${dateTime().plusDays(3)}"));
        engine.getIdentityService().setAuthentication("admin", List.of("camunda-admin"), List.of());
        assertThat(engine.getFilterService().count(mine)).isZero();
        engine.getIdentityService().clearAuthentication();
        engine.getFilterService().deleteFilter(mine);
    }

    @Test
    @DisplayName("7.24.0 的查询中只有任务查询能放表达式，因此只需看住它")
    void onlyTaskQueriesTakeExpressions() {
        List<String> takers = new ClassFileImporter()
                .importPackages("org.camunda.bpm.engine").stream()
                        .filter(type -> type.isAssignableTo(Query.class))
                        .filter(type -> type.getMethods().stream()
                                .anyMatch(method -> method.getName().endsWith("Expression")
                                        && !method.getName().equals("addExpression")))
                        .map(JavaClass::getSimpleName)
                        .toList();
        assertThat(takers).containsExactlyInAnyOrder("TaskQuery", "TaskQueryImpl");
    }

    @Test
    @DisplayName("不登录设立第一个管理员")
    void makesAnAdministrator() {
        assertThat(setUp(bare, "intruder").statusCode()).isEqualTo(204);
        assertThat(administrators(bare)).contains("intruder");

        assertThat(setUp(ours, "intruder").statusCode()).isEqualTo(403);
        assertThat(administrators(ours)).containsExactly("admin");
    }

    @Test
    @DisplayName("管理员组一时没有人时，仍不能不登录设立管理员")
    void makesAnAdministratorWhileThereIsNone() {
        engine.getIdentityService().deleteMembership("admin", "camunda-admin");
        try {
            assertThat(setUp(ours, "intruder").statusCode()).isEqualTo(403);
            assertThat(ours.anonymous()
                            .post("/camunda/api/admin//setup/default/user/create", "{}")
                            .statusCode())
                    .isIn(400, 403);
            assertThat(ours.anonymous()
                            .post("/camunda/api/admin/%73etup;a=b/default/user/create", "{}")
                            .statusCode())
                    .isIn(400, 403);
            assertThat(administrators(ours)).isEmpty();
        } finally {
            engine.getIdentityService().createMembership("admin", "camunda-admin");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "数据源                | ${dataSource.jdbcUrl}",
                "环境变量              | ${environment.getProperty('java.home')}",
                "反射                  | ${''.getClass().forName('java.lang.Runtime').getMethods()}",
                "引擎的服务            | ${execution.processEngineServices.identityService.createUserQuery().count()}",
                "引擎的服务（取方法）  | ${execution.getProcessEngineServices().getRuntimeService()}"
            })
    @DisplayName("模型里的表达式取得它不该有的东西")
    void expressionReachesMore(String what, String expression) {
        bare.evaluate(expression);

        assertThatThrownBy(() -> ours.evaluate(expression)).as(what).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    @DisplayName("模型要用的表达式仍然可以")
    void expressionsThatModelsNeed() {
        assertThat(ours.evaluate("${execution.hasVariable('passed')}")).isEqualTo(false);
        assertThat(ours.evaluate("${'方案'.length() == 2}")).isEqualTo(true);
        assertThat(ours.evaluate("${workCalendar.plus(5)}")).isInstanceOf(java.util.Date.class);
    }

    @Test
    @DisplayName("模型里填写任意 Java 类")
    void classInModel() {
        Object made = bare.inEngine(configuration -> ClassDelegateUtil.instantiateDelegate("java.util.Random", null));
        assertThat(made).isInstanceOf(java.util.Random.class);

        assertThatThrownBy(() ->
                        ours.inEngine(configuration -> ClassDelegateUtil.instantiateDelegate("java.util.Random", null)))
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("模型里不能直接填写 Java 类");
    }

    @Test
    @DisplayName("经办人绕过表单改变量、改期限")
    void clerkWritesPastTheForm() {
        String variable = "{\"value\":true,\"type\":\"Boolean\"}";
        String dueDate = "{\"due\":\"2099-12-31T00:00:00.000+0000\",\"priority\":50,\"tenantId\":\"jinan\"}";
        String open = bare.rest("/task/" + groupTask(bare));
        assertThat(bare.anonymous().put(open + "/variables/passed", variable).statusCode())
                .isEqualTo(204);
        assertThat(bare.anonymous().put(open, dueDate).statusCode()).isEqualTo(204);

        String closed = ours.rest("/task/" + groupTask(ours));
        assertThat(clerk().get(closed).statusCode()).isEqualTo(200);
        assertThat(clerk().put(closed + "/variables/passed", variable).statusCode())
                .isEqualTo(403);
        assertThat(clerk().put(closed, dueDate).statusCode()).isEqualTo(403);
        assertThat(clerk().post(closed + "/claim", "{\"userId\":\"zhongshiStreetHead\"}")
                        .statusCode())
                .as("办理本身可以")
                .isEqualTo(204);
    }

    @Test
    @DisplayName("设立一个口令为 1 的用户")
    void weakPassword() {
        String user =
                "{\"profile\":{\"id\":\"weak\",\"firstName\":\"a\",\"lastName\":\"b\"},\"credentials\":{\"password\":\"1\"}}";
        assertThat(bare.anonymous().post(bare.rest("/user/create"), user).statusCode())
                .isEqualTo(204);

        assertThat(ours.as("admin", PASSWORD)
                        .post("/engine-rest/user/create", user)
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(engine.getIdentityService().createUserQuery().userId("weak").count())
                .isZero();
    }

    @Test
    @DisplayName("别的网站让用户的浏览器带着登录来改数据")
    void writesFromAnotherSite() {
        String task = "{\"name\":\"fromElsewhere\"}";
        assertThat(bare.anonymous()
                        .with("Origin", "https://elsewhere.example")
                        .post(bare.rest("/task/create"), task)
                        .statusCode())
                .isEqualTo(204);

        assertThat(ours.as("admin", PASSWORD)
                        .with("Origin", "https://elsewhere.example")
                        .post("/engine-rest/task/create", task)
                        .statusCode())
                .isEqualTo(403);
        assertThat(ours.as("admin", PASSWORD)
                        .with("Sec-Fetch-Site", "cross-site")
                        .post("/engine-rest/task/create", task)
                        .statusCode())
                .isEqualTo(403);
        assertThat(ours.as("admin", PASSWORD)
                        .with("Origin", "http://localhost:" + port)
                        .post("/engine-rest/task/count", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("在任务列表登录过的浏览器可以打开本系统的页面，但只有本系统的网页能让它改数据")
    void sessionOfTheWebappsOpensOurPages() {
        HttpResponse<String> page = ours.anonymous().get("/camunda/app/tasklist/default/");
        HttpResponse<String> login = withSession(page)
                .with("X-XSRF-TOKEN", page.headers().firstValue("X-XSRF-TOKEN").orElseThrow())
                .post(
                        "/camunda/api/admin/auth/user/default/login/tasklist",
                        "application/x-www-form-urlencoded",
                        "username=jinanFinance&password=" + PASSWORD);
        assertThat(login.statusCode()).isEqualTo(200);

        assertThat(withSession(login).get("/jiugai/nothing").statusCode()).isEqualTo(404);
        assertThat(withSession(login)
                        .with("Origin", "http://localhost:" + port)
                        .post("/jiugai/nothing", "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(withSession(login).post("/jiugai/nothing", "{}").statusCode())
                .as("没有说明来自哪个网页")
                .isEqualTo(401);
        assertThat(withSession(login)
                        .with("Origin", "https://elsewhere.example")
                        .post("/jiugai/nothing", "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(withSession(login).get(ours.rest("/task")).statusCode())
                .as("接口只认自己的登录")
                .isEqualTo(401);
    }

    @Test
    @DisplayName("浏览器把接口送来的内容当网页运行")
    void answersRunInBrowser() {
        assertThat(bare.anonymous().get(bare.rest("/task")).headers().map())
                .doesNotContainKeys("x-content-type-options", "content-security-policy");

        assertThat(clerk().get("/engine-rest/task").headers().map())
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("x-frame-options", List.of("DENY"))
                .extractingByKey("content-security-policy")
                .asString()
                .contains("default-src 'none'", "sandbox");
        assertThat(clerk().get("/jiugai/nothing").headers().map())
                .containsEntry("x-content-type-options", List.of("nosniff"));
        assertThat(ours.anonymous()
                        .get("/camunda/app/welcome/default/")
                        .headers()
                        .map()
                        .get("content-security-policy"))
                .as("网页应用保留自己的设置")
                .hasSize(1)
                .first()
                .asString()
                .contains("nonce");
    }

    @Test
    @DisplayName("不登录查看运行状况之外的信息")
    void looksBehindTheHealth() {
        assertThat(bare.anonymous().get("/actuator").statusCode()).isEqualTo(200);

        assertThat(ours.anonymous().get("/actuator").statusCode()).isEqualTo(404);
        for (String endpoint : List.of("env", "beans", "heapdump", "loggers", "mappings", "flyway", "info")) {
            assertThat(ours.anonymous().get("/actuator/" + endpoint).statusCode())
                    .as(endpoint)
                    .isEqualTo(404);
        }
        HttpResponse<String> health = ours.anonymous().get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("UP").doesNotContain("components", "details");
    }

    private Server.Request clerk() {
        return ours.as("zhongshiStreetHead", PASSWORD);
    }

    private static TaskQuery orQuery(Server server) {
        return server.engine()
                .getTaskService()
                .createTaskQuery()
                .or()
                .taskAssigneeExpression("${'probe'.concat('Java')}")
                .endOr();
    }

    /** Replaces the task that an earlier test has left. */
    private static void assignedTask(Server server, String assignee) {
        server.engine()
                .getTaskService()
                .createTaskQuery()
                .taskAssignee(assignee)
                .list()
                .forEach(task -> server.engine().getTaskService().deleteTask(task.getId(), true));
        Task task = server.engine().getTaskService().newTask();
        task.setAssignee(assignee);
        server.engine().getTaskService().saveTask(task);
    }

    private static String groupTask(Server server) {
        Task task = server.engine().getTaskService().newTask();
        task.setTenantId("jinan");
        server.engine().getTaskService().saveTask(task);
        server.engine().getTaskService().addCandidateGroup(task.getId(), "zhongshiStreet");
        return task.getId();
    }

    private static String filter(Server server, String name, TaskQuery query) {
        Filter filter = server.engine().getFilterService().newTaskFilter(name).setQuery(query);
        return server.engine().getFilterService().saveFilter(filter).getId();
    }

    private Server.Request withSession(HttpResponse<String> earlier) {
        return ours.anonymous().with("Cookie", cookies(earlier));
    }

    private static String cookies(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    /** As a browser does it: the page gives session and token, which then go with the request. */
    private static HttpResponse<String> setUp(Server server, String user) {
        HttpResponse<String> page = server.anonymous().get("/camunda/app/admin/" + server.name() + "/setup/");
        String token = page.headers().firstValue("X-XSRF-TOKEN").orElse("none");
        String body =
                "{\"profile\":{\"id\":\"%1$s\",\"firstName\":\"a\",\"lastName\":\"b\"},\"credentials\":{\"password\":\"Passw0rd-long\"}}"
                        .formatted(user);
        return server.anonymous()
                .with("Cookie", cookies(page))
                .with("X-XSRF-TOKEN", token)
                .post("/camunda/api/admin/setup/" + server.name() + "/user/create", body);
    }

    private static List<String> administrators(Server server) {
        return server.engine().getIdentityService().createUserQuery().memberOfGroup("camunda-admin").list().stream()
                .map(user -> user.getId())
                .toList();
    }

    private static String model(String implementation) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="probe">
                  <bpmn:process id="probe" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="start" /><bpmn:serviceTask id="step" camunda:%s />
                    <bpmn:sequenceFlow id="flow" sourceRef="start" targetRef="step" />
                  </bpmn:process>
                </bpmn:definitions>""".formatted(implementation);
    }
}
