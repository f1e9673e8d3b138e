package cn.jiugai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.escalation.Escalations;
import cn.jiugai.escalation.Overdue;
import cn.jiugai.play.Player;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** The paths of the desk over HTTP, as the right person, the wrong person, and nobody. */
@JiugaiTest
@DisplayName("办理台接口")
class DeskRestTest {

    private static final String PASSWORD = "Jiugai-2024";
    private static final String PAPER = "改造方案文本";
    private static final byte[] PDF = "%PDF-1.4\n…\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Player player;

    @Autowired
    private Projects projects;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Escalations escalations;

    private String project;
    private String unassigned;
    private String task;

    @BeforeEach
    void start() {
        project = player.newProject();
        player.start("schemeReview", project);
        task = player.task(project, "userTask_draftScheme").getId();
        unassigned = project + "-X";
        projects.register(new Project(unassigned, Player.JINAN, 2026, "未定街道的项目", new Fen(100)), List.of());
        player.start("schemeReview", unassigned);
    }

    @Test
    @DisplayName("卡片：项目、单位、还剩几个工作日、灯")
    void card() {
        JsonNode card = get("zhongshiStreet", "/jiugai/tasks/" + task + "/card").getBody();

        assertThat(card.path("project").asText()).isEqualTo(project);
        assertThat(card.path("projectName").asText()).isEqualTo("试验项目" + project);
        assertThat(card.path("step").asText()).isEqualTo("编制改造方案");
        assertThat(card.at("/units/0").asText()).isEqualTo("中市街道办事处");
        assertThat(card.at("/deadline/lamp").asText()).isEqualTo("GREEN");
        assertThat(card.at("/deadline/daysLeft").asInt()).isEqualTo(20);
        assertThat(card.path("missingRole").isNull()).isTrue();
    }

    @Test
    @DisplayName("卡片：逾期转了督办的任务写明已督办，主管部门提出要求后写明要求的日期")
    void escalated() {
        assertThat(get("zhongshiStreet", "/jiugai/tasks/" + task + "/card")
                        .getBody()
                        .path("escalated")
                        .isNull())
                .isTrue();
        escalations.escalate(new Overdue(
                Player.JINAN,
                project,
                "schemeReview",
                "instance of " + project,
                "userTask_draftScheme",
                "编制改造方案",
                "first",
                LocalDate.now(),
                List.of(new Overdue.Owing("zhongshiStreet", task))));
        assertThat(get("zhongshiStreet", "/jiugai/tasks/" + task + "/card")
                        .getBody()
                        .path("escalated")
                        .asText())
                .startsWith("已督办（")
                .endsWith("转主管部门）");

        String day = LocalDate.now().plusDays(5).toString();
        player.complete(project, "userTask_pressOverdue", Map.of("instruction", "抓紧办理", "newDueOn", day));
        assertThat(get("zhongshiStreet", "/jiugai/tasks/" + task + "/card")
                        .getBody()
                        .path("escalated")
                        .asText())
                .isEqualTo("已督办，要求%s前办结".formatted(day));
    }

    @Test
    @DisplayName("依据：步骤上的条款，章节、转述、执行口径")
    void basis() {
        JsonNode basis =
                get("zhongshiStreet", "/jiugai/tasks/" + task + "/basis").getBody();

        assertThat(basis.path("plan").asText()).isEqualTo("六安市金安区2024年城镇老旧小区改造实施方案");
        assertThat(basis.path("clauses").findValuesAsText("id")).containsExactly("JA-3.3-1", "JA-3.3-2", "JA-4.3-1");
        assertThat(basis.at("/clauses/1/at").asText()).isEqualTo("三(三)");
        assertThat(basis.at("/clauses/1/text").asText()).contains("建后管养");
    }

    @Test
    @DisplayName("材料：要交什么、缺什么、上传、下载只存盘不打开")
    void papers() {
        JsonNode before = get("zhongshiStreet", papersOfTask()).getBody();
        assertThat(before.at("/required/0").asText()).isEqualTo(PAPER);
        assertThat(before.at("/missing/0").asText()).isEqualTo(PAPER);
        assertThat(before.path("mayUpload").asBoolean()).isTrue();

        long id = uploaded();

        JsonNode after = get("zhongshiStreet", papersOfTask()).getBody();
        assertThat(after.path("missing")).isEmpty();
        assertThat(after.at("/papers/0/fileName").asText()).isEqualTo("方案 终稿.pdf");
        assertThat(after.at("/papers/0/unit").asText()).isEqualTo("中市街道办事处");
        ResponseEntity<byte[]> file = as("zhongshiStreet").getForEntity("/jiugai/papers/" + id, byte[].class);
        assertThat(file.getBody()).isEqualTo(PDF);
        assertThat(file.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(file.getHeaders().getContentDisposition().getFilename()).isEqualTo("方案 终稿.pdf");
        assertThat(file.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getHeaders().getContentType()).hasToString("application/pdf");
    }

    @Test
    @DisplayName("网页冒充PDF、后缀不符、没有名称、超过20MB：都不收，说明原因")
    void unfit() {
        assertThat(refused("方案.pdf", "<script>".getBytes(StandardCharsets.UTF_8), PAPER))
                .contains("“方案.pdf”", "PDF文件、PNG图片");
        assertThat(refused("方案.exe", PDF, PAPER)).contains("“方案.exe”", "与文件名的后缀不符");
        assertThat(refused("方案.pdf", PDF, " ")).contains("材料名称");
        ResponseEntity<JsonNode> huge = upload("zhongshiStreet", "方案.pdf", new byte[20 * 1024 * 1024 + 1], PAPER);
        assertThat(huge.getStatusCode()).isEqualTo(HttpStatus.PAYLOAD_TOO_LARGE);
        assertThat(huge.getBody().path("message").asText()).contains("20MB");
        assertThat(get("zhongshiStreet", papersOfTask()).getBody().path("papers"))
                .isEmpty();
    }

    @Test
    @DisplayName("缺必交材料，谁来提交都办不结；上传后办结")
    void notWithoutPaper() {
        String complete = "/engine-rest/task/" + task + "/complete";
        Map<String, Object> answer =
                Map.of("variables", Map.of("guide", Map.of("value", "技术导则"), "standard", Map.of("value", "衡量标准")));

        for (String user : List.of("zhongshiStreet", "zhongshiStreetHead", "admin")) {
            ResponseEntity<JsonNode> refused = as(user).postForEntity(complete, answer, JsonNode.class);
            assertThat(refused.getStatusCode()).as(user).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(refused.getBody().path("message").asText()).contains("步骤“编制改造方案”缺少材料“改造方案文本”", "JA-3.3-2");
        }
        uploaded();
        assertThat(as("zhongshiStreet")
                        .postForEntity(complete, answer, JsonNode.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NO_CONTENT);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"testStreet", "testHousingHead", "dongshiStreet"})
    @DisplayName("别区的人和本区无关的单位：卡片、依据、材料、上传、下载都是404")
    void wrongPerson(String user) {
        long id = uploaded();

        for (String path : List.of("/card", "/basis", "/papers")) {
            assertThat(get(user, "/jiugai/tasks/" + task + path).getStatusCode())
                    .as(path)
                    .isEqualTo(HttpStatus.NOT_FOUND);
            assertThat(get(user, "/jiugai/tasks/" + task + path)
                            .getBody()
                            .path("message")
                            .asText())
                    .as(path)
                    .startsWith("没有这项任务");
        }
        assertThat(upload(user, "方案.pdf", PDF, PAPER).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(get(user, "/jiugai/papers/" + id).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    @DisplayName("主管部门负责人看得到材料，但不能替街道上传")
    void notTheHolder() {
        long id = uploaded();

        assertThat(as("jinanHousingHead")
                        .getForEntity("/jiugai/papers/" + id, byte[].class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        ResponseEntity<JsonNode> refused = upload("jinanHousingHead", "方案.pdf", PDF, PAPER);
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(refused.getBody().path("message").asText()).contains("只有承办单位可以上传");
    }

    @Test
    @DisplayName("街道办完本步后仍可下载自己项目的材料")
    void afterwards() {
        long id = uploaded();
        player.complete(project, "userTask_draftScheme", Map.of("guide", "技术导则", "standard", "衡量标准"));
        player.completeAll(project, "userTask_draftScheme", complete());

        assertThat(player.open(project)).doesNotContain("userTask_draftScheme");
        assertThat(as("zhongshiStreet")
                        .getForEntity("/jiugai/papers/" + id, byte[].class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/jiugai", "/camunda/api/jiugai"})
    @DisplayName("未登录：两个地址都是401")
    void nobody(String root) {
        for (String path : List.of(
                "/me",
                "/tasks/" + task + "/card",
                "/tasks/" + task + "/basis",
                "/tasks/" + task + "/papers",
                "/papers/1")) {
            assertThat(http.getForEntity(root + path, String.class).getStatusCode())
                    .as(path)
                    .isEqualTo(HttpStatus.UNAUTHORIZED);
        }
    }

    @Test
    @DisplayName("我是谁：街道不是主管部门，住建局是")
    void me() {
        assertThat(get("zhongshiStreet", "/jiugai/me")
                        .getBody()
                        .path("inCharge")
                        .asBoolean())
                .isFalse();
        JsonNode housing = get("jinanHousing", "/jiugai/me").getBody();
        assertThat(housing.path("inCharge").asBoolean()).isTrue();
        assertThat(housing.at("/units/0/name").asText()).isEqualTo("金安区住房和城乡建设局");
    }

    @Test
    @DisplayName("未指定单位：由主管部门代收并标明；主管部门指定街道后，任务转到街道")
    void unitMissing() {
        String path = "/jiugai/projects/" + unassigned + "/units/streetOffice";
        String waiting = player.task(unassigned, "userTask_draftScheme").getId();
        JsonNode card =
                get("jinanHousing", "/jiugai/tasks/" + waiting + "/card").getBody();
        assertThat(card.at("/missingRole/name").asText()).isEqualTo("街道办事处");
        assertThat(get("jinanHousing", path).getBody().path("candidates").findValuesAsText("id"))
                .containsExactly("dongshiStreet", "wangchengStreet", "zhongshiStreet");

        assertThat(name("zhongshiStreet", path, "zhongshiStreet")).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(name("testHousing", path, "zhongshiStreet")).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(name("jinanHousing", path, "luanWater")).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(http.getForEntity(path, String.class).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(get("zhongshiStreet", "/jiugai/tasks/" + waiting + "/card").getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);

        assertThat(name("jinanHousing", path, "zhongshiStreet")).isEqualTo(HttpStatus.NO_CONTENT);
        JsonNode moved =
                get("zhongshiStreet", "/jiugai/tasks/" + waiting + "/card").getBody();
        assertThat(moved.at("/units/0").asText()).isEqualTo("中市街道办事处");
        assertThat(moved.path("missingRole").isNull()).isTrue();
    }

    @Test
    @DisplayName("节假日未导入的年份，卡片上注明期限是推算的")
    void yearWithoutCalendar() {
        Task due = player.task(project, "userTask_draftScheme");
        due.setDueDate(Date.from(OffsetDateTime.parse("2037-03-02T17:30+08:00").toInstant()));
        tasks.saveTask(due);

        JsonNode card = get("zhongshiStreet", "/jiugai/tasks/" + task + "/card").getBody();
        assertThat(card.path("due").asText()).isEqualTo("2037-03-02");
        assertThat(card.path("note").asText()).contains("2037年", "周一至周五");
    }

    private HttpStatusCode name(String user, String path, String unit) {
        return as(user).exchange(path, HttpMethod.PUT, new HttpEntity<>(Map.of("unit", unit)), JsonNode.class)
                .getStatusCode();
    }

    private static Map<String, Object> complete() {
        return Map.of(
                "guide",
                "技术导则",
                "standard",
                "衡量标准",
                "basis",
                "依据",
                "overview",
                "概况",
                "analysis",
                "现状",
                "works",
                "内容",
                "design",
                "设计",
                "funding",
                "资金",
                "organisation",
                "组织",
                "upkeep",
                "管养");
    }

    private String papersOfTask() {
        return "/jiugai/tasks/" + task + "/papers";
    }

    private long uploaded() {
        ResponseEntity<JsonNode> answer = upload("zhongshiStreet", "方案 终稿.pdf", PDF, PAPER);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        return answer.getBody().path("id").asLong();
    }

    private String refused(String fileName, byte[] content, String kind) {
        ResponseEntity<JsonNode> answer = upload("zhongshiStreet", fileName, content, kind);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        return answer.getBody().path("message").asText();
    }

    private ResponseEntity<JsonNode> upload(String user, String fileName, byte[] content, String kind) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("kind", kind);
        form.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return fileName;
            }
        });
        return as(user).postForEntity(papersOfTask(), form, JsonNode.class);
    }

    private ResponseEntity<JsonNode> get(String user, String path) {
        return as(user).getForEntity(path, JsonNode.class);
    }

    private TestRestTemplate as(String user) {
        return http.withBasicAuth(user, PASSWORD);
    }
}
