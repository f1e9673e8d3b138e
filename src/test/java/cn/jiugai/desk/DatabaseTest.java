package cn.jiugai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.scheme.SchemePlay;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@DisplayName("JA-3.5-1 基础数据库")
class DatabaseTest {

    private static final String PASSWORD = "Jiugai-2024";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Player player;

    @Autowired
    private SchemePlay schemes;

    @Autowired
    private JdbcClient jdbc;

    private String project;

    @BeforeEach
    void site() {
        project = player.newProject();
        player.nameCompanies(project);
        schemes.drafted(project, Map.of("甲小区" + project, 0));
        jdbc.sql("insert into construction (project, started_on) values (?, ?)")
                .params(project, DAY)
                .update();
    }

    @Test
    @DisplayName("阶段、进度、等谁、监管记录随办理自动更新，没有人填报")
    void followsTheProcess() {
        player.start("renovation", project);
        JsonNode before = entry("zhongshiStreet");
        assertThat(before.path("phases").toString()).contains("调查摸底");
        assertThat(before.path("waitsFor").toString()).contains("中市街道云路社区（示例）");
        assertThat(before.path("works").asText()).isEqualTo("0/4");
        assertThat(before.path("households").asInt()).isEqualTo(200);

        player.startMatter("huaxiaConstruction", "worksFinish", project);
        player.complete(
                project,
                "userTask_reportWorksFinish",
                Map.of("finishedItems", List.of("1"), "itemsFinishedOn", DAY + "", "finishNote", "完工"));
        player.complete(project, "userTask_confirmWorksFinish", Map.of("finishStance", "agree"));
        inspected("屋面", null);
        inspected("沟槽", "无支护");
        assertThat(entry("jinanHousing").path("works").asText()).isEqualTo("1/4");
        assertThat(entry("jinanHousing").path("basic").asText()).isEqualTo("1/3");
        assertThat(entry("jinanHousing").path("supervision").asInt()).isEqualTo(2);
        assertThat(entry("jinanHousing").path("openSupervision").asInt()).isOne();
    }

    @Test
    @DisplayName("项目页列出全部监管记录：监督检查、隐蔽工程验收、整改和每次复查")
    void supervision() {
        inspected("沟槽", "无支护");
        jdbc.sql("insert into concealed_section (project, name, position) values (?, '管沟', 0)")
                .param(project)
                .update();
        for (int round = 1; round <= 2; round++) {
            jdbc.sql("""
                            insert into concealed_acceptance (project, section, round, ready_on, self_check, accepted, seen_on,
                                                              remark, person)
                            values (?, '管沟', ?, ?, '自检合格', ?, ?, '坡度不够', 'luanSupervision')""")
                    .params(project, round, DAY, round == 2, DAY.plusDays(round))
                    .update();
        }
        String instance = "r" + project;
        jdbc.sql("""
                        insert into rectification (instance, project, finding, responsible, found_by, due_on, opened_at)
                        values (?, ?, '临边没有防护', 'contractor', 'jinanQualitySafety', ?, ?)""")
                .params(instance, project, DAY.plusDays(9), OffsetDateTime.parse("2026-06-20T10:00:00+08:00"))
                .update();
        jdbc.sql("""
                        insert into rectification_recheck (instance, party, round, unit, accepted, remark, person)
                        values (?, 'jinanQualitySafety', 1, 'jinanQualitySafety', false, '仍有缺口', 'x')""").param(instance).update();
        JsonNode records = json("zhongshiStreet", "/jiugai/projects/%s/site".formatted(project))
                .path("supervision");
        assertThat(lines(records))
                .containsExactly(
                        "2026-06-20 整改 临边没有防护 责任单位：皖西建设集团（示例），2026-06-19前整改；"
                                + "第1次复查（金安区建设工程质量安全监督站）不合格：仍有缺口；未销号 true",
                        "2026-06-12 隐蔽工程验收 管沟（第2次申请） 合格 false",
                        "2026-06-11 隐蔽工程验收 管沟（第1次申请） 不合格：坡度不够 false",
                        "2026-06-10 监督检查 沟槽 问题：无支护 true");
    }

    @Test
    @DisplayName("导出的表格：街道只有自己的项目，区住建局有全区的")
    void exported() throws IOException {
        String other = player.newProject();
        jdbc.sql("update project_unit set unit = 'dongshiStreet' where project = ? and role = 'streetOffice'")
                .param(other)
                .update();
        assertThat(numbers("zhongshiStreet")).contains(project).doesNotContain(other);
        assertThat(numbers("jinanHousing")).contains(project, other);
        assertThat(new Rest(port, "dongshiStreet")
                        .call("GET", "/jiugai/projects/%s/site".formatted(project), null)
                        .status())
                .isEqualTo(404);
        Row head = rows("zhongshiStreet").get(2);
        assertThat(head.getCellText(0) + head.getCellText(11) + head.getCellText(15))
                .isEqualTo("编号完工项目现在等谁");
    }

    private void inspected(String checkpoint, String finding) {
        jdbc.sql("""
                        insert into checkpoint (project, name, position, inspected_on, inspector, finding, closed_at)
                        values (?, ?, 0, ?, '王监督', ?, ?)""")
                .params(
                        project,
                        checkpoint,
                        DAY,
                        finding,
                        finding == null ? OffsetDateTime.parse("2026-06-10T10:00:00+08:00") : null)
                .update();
    }

    private static List<String> lines(JsonNode records) {
        return StreamSupport.stream(records.spliterator(), false)
                .map(record -> "%s %s %s %s %s"
                        .formatted(
                                record.path("on").asText(),
                                record.path("kind").asText(),
                                record.path("subject").asText(),
                                record.path("result").asText(),
                                record.path("open").asText()))
                .toList();
    }

    private JsonNode entry(String user) {
        return StreamSupport.stream(json(user, "/jiugai/projects").spliterator(), false)
                .filter(entry -> entry.path("number").asText().equals(project))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode json(String user, String path) {
        return http.withBasicAuth(user, PASSWORD).getForObject(path, JsonNode.class);
    }

    private List<String> numbers(String user) throws IOException {
        return rows(user).stream().map(row -> row.getCellText(0)).toList();
    }

    private List<Row> rows(String user) throws IOException {
        ResponseEntity<byte[]> file =
                http.withBasicAuth(user, PASSWORD).getForEntity("/jiugai/projects/database.xlsx", byte[].class);
        assertThat(file.getHeaders().getContentDisposition().getFilename()).isEqualTo("基础数据库.xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.getBody()))) {
            return workbook.getFirstSheet().read();
        }
    }
}
