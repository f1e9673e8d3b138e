package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.MatterRefusedException;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@JiugaiTest
@Covers("utilitySchedule")
@DisplayName("商定同步实施计划")
class UtilityScheduleTest {

    private static final String PASSWORD = "Jiugai-2024";
    private static final String PROPOSE = "userTask_proposeWindows";
    private static final String CONFIRM = "userTask_confirmWindows";
    private static final Map<String, Object> AGREE = Map.of("scheduleAnswer", "agree");
    private static final Map<String, Object> COUNTER = Map.of("scheduleAnswer", "counter", "scheduleRemark", "5月有保电任务");

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private SchemePlay play;

    @Autowired
    private SchemeRegister schemes;

    @Autowired
    private SchemeRecords records;

    private String project;
    private String first;
    private ProcessInstance schedule;

    @BeforeEach
    void start() {
        timers.goTo(LocalDate.of(2026, 4, 1));
        project = player.newProject();
        first = "甲小区" + project;
        play.drafted(
                project,
                new WorksRows()
                        .item(first, "雨污分流", "雨污分流和排水", "基础类", "补差", "", "", 100, "小区主路", "是")
                        .item(first, "供水管", "供水管线", "基础类", "补差", "供水", "专营单位", 200, "小区主路", "是")
                        .item(first, "低压电缆", "供电线路", "基础类", "补差", "供电", "专营单位", 300, "小区主路", "是")
                        .item(first, "燃气立管", "燃气管线", "基础类", "补差", "燃气", "专营单位", 400, "各栋外墙", "否")
                        .item(first, "车位", "停车设施", "完善类", "补缺", "", "", 500, "东侧空地", "是")
                        .build());
        schemes.conclude(project, "六建论〔2026〕7号", LocalDate.of(2026, 3, 24));
        schedule = player.start("utilitySchedule", project);
    }

    @AfterEach
    void clock() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("街道拟定两处施工期，供水、供电、燃气收到各自的内容并同意：计划商定，开工阶段可以读到")
    void agreed() {
        assertThat((String) player.variable(project, PROPOSE, "jointSchedule"))
                .contains("小区主路：未定（雨污分流、供水管、低压电缆）", "东侧空地：未定（车位）");
        assertThat(propose("2026-05-10", "2026-05-20").getBody().path("message").asText())
                .isEqualTo("已登记2处的施工期");
        assertThat((String) player.variable(project, PROPOSE, "jointSchedule")).contains("小区主路：2026-05-10至2026-05-20");
        player.complete(project, PROPOSE, Map.of());

        assertThat(player.tasks(project, CONFIRM).stream().map(player::unit))
                .containsExactlyInAnyOrder("luanWater", "luanPower", "luanGas");
        assertThat((String) player.variable(of("luanWater"), "worksPart"))
                .contains("供水管")
                .doesNotContain("低压电缆", "雨污");
        assertThat((String) player.variable(of("luanWater"), "jointSchedule"))
                .contains("小区主路：2026-05-10至2026-05-20")
                .doesNotContain("东侧空地");
        assertThat((String) player.variable(of("luanGas"), "jointSchedule")).isEqualTo("本单位的改造内容不破土。");
        assertThat(records.jointSchedule(Player.JINAN, project)).isEmpty();
        player.completeAll(project, CONFIRM, AGREE);

        assertThat(player.ended(schedule)).isTrue();
        assertThat(player.ends(schedule)).containsExactly("endEvent_scheduleAgreed");
        List<TrenchWindow> windows =
                records.jointSchedule(Player.JINAN, project).orElseThrow();
        assertThat(windows).extracting(TrenchWindow::place).containsExactly("小区主路", "东侧空地");
        assertThat(windows.get(0).from()).isEqualTo(LocalDate.of(2026, 5, 10));
        assertThat(windows.get(0).utilities()).containsExactlyInAnyOrder("luanWater", "luanPower");
    }

    @Test
    @DisplayName("施工期在开工前已过：街道再次发起，改了的一处只再请相关的供水、供电确认；正在商定的、没有开挖的、别的单位不能发起")
    void agreedAnew() {
        assertThatThrownBy(() -> player.startMatter("zhongshiStreet", "utilitySchedule", project))
                .hasMessageContaining("已有一件“商定同步实施计划”在办");
        assertThatThrownBy(() -> player.startMatter("zhongshiStreet", "utilitySchedule", player.newProject()))
                .hasMessageContaining("没有要开挖的地点");
        propose("2026-05-10", "2026-05-20");
        player.complete(project, PROPOSE, Map.of());
        player.completeAll(project, CONFIRM, AGREE);
        assertThatThrownBy(() -> player.startMatter("luanWater", "utilitySchedule", project))
                .isInstanceOf(MatterRefusedException.class);

        player.startMatter("zhongshiStreet", "utilitySchedule", project);
        propose("2026-08-10", "2026-08-20");
        assertThat(records.jointSchedule(Player.JINAN, project)).as("再次商定期间").isEmpty();
        confirmedByWaterAndPower();

        assertThat(player.open(project)).isEmpty();
        assertThat(firstWindow().from()).isEqualTo(LocalDate.of(2026, 8, 10));
    }

    @Test
    @DisplayName("没有拟定施工期就办结：不去打扰专营单位，退回街道")
    void nothingProposed() {
        player.complete(project, PROPOSE, Map.of());

        assertThat(player.open(project)).containsExactly(PROPOSE);
        assertThat((String) player.variable(project, PROPOSE, "reasons"))
                .contains("“%s 小区主路”开挖前定下一个施工期".formatted(first), "现为0个施工期", "缺施工期", "JA-4.3-2");
    }

    @Test
    @DisplayName("供电公司另提施工期：一条沟两个施工期，退回街道；街道改期，供水、供电再确认，燃气不用")
    void twoWindowsForOneTrench() {
        propose("2026-05-10", "2026-05-20");
        player.complete(project, PROPOSE, Map.of());
        Task power = of("luanPower");
        assertThat(upload("luanPower", power.getId(), "utility-windows", road("2026-06-01", "2026-06-08"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        player.complete(power, COUNTER);
        player.completeAll(project, CONFIRM, AGREE);

        assertThat(player.open(project)).containsExactly(PROPOSE);
        assertThat((String) player.variable(project, PROPOSE, "reasons"))
                .contains("“%s 小区主路”只开挖一次".formatted(first), "现为2个施工期")
                .contains("街道拟定2026-05-10至2026-05-20，六安供电公司提出2026-06-01至2026-06-08", "JA-4.3-2");
        assertThat((String) player.variable(project, PROPOSE, "jointSchedule"))
                .contains("六安供电公司提出2026-06-01至2026-06-08", "六安供电公司：5月有保电任务");
        propose("2026-06-01", "2026-06-08");
        confirmedByWaterAndPower();

        assertThat(player.ended(schedule)).isTrue();
        assertThat(firstWindow().to()).isEqualTo(LocalDate.of(2026, 6, 8));
    }

    @Test
    @DisplayName("供水公司逾期没有确认：转主管部门督办，点名")
    void silent() {
        propose("2026-05-10", "2026-05-20");
        player.complete(project, PROPOSE, Map.of());
        player.complete(of("luanPower"), AGREE);
        player.complete(of("luanGas"), AGREE);
        timers.goTo(LocalDate.of(2026, 4, 20));
        timers.fire(project, "boundaryEvent_confirmWindowsOverdue");
        player.runJobs(project);

        assertThat(player.unit(player.task(project, "userTask_pressOverdue"))).isEqualTo("jinanHousing");
        assertThat((String) player.variable(project, "userTask_pressOverdue", "overdue"))
                .contains("尚未办结的单位：六安市供水公司");
        player.complete(of("luanWater"), AGREE);
        assertThat(player.ends(schedule)).contains("endEvent_escalated", "endEvent_scheduleAgreed");
    }

    @Test
    @DisplayName("施工期表里一处写两个施工期：不收；别的单位不能代供电公司上传")
    void sheetRefused() {
        Task task = player.task(project, PROPOSE);
        ResponseEntity<JsonNode> refused = upload(
                "zhongshiStreet",
                task.getId(),
                "trench-windows",
                new TrenchRows()
                        .row(first, "小区主路", "2026-05-10", "2026-05-20")
                        .row(first, "小区主路", "2026-06-10", "2026-06-20")
                        .row(first, "东侧空地", "2026-05-10", "2026-05-20")
                        .build());
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(refused.getBody().toString()).contains("与第2行不同的地点，一处只有一个施工期（JA-4.3-2）");

        propose("2026-05-10", "2026-05-20");
        player.complete(project, PROPOSE, Map.of());
        assertThat(upload("luanWater", of("luanPower").getId(), "utility-windows", road("2026-06-01", "2026-06-02"))
                        .getStatusCode())
                .isIn(HttpStatus.NOT_FOUND, HttpStatus.FORBIDDEN);
        assertThat(rest.withBasicAuth("luanPower", PASSWORD)
                        .getForEntity(
                                "/jiugai/tasks/%s/utility-windows/template"
                                        .formatted(of("luanPower").getId()),
                                byte[].class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    /** The street proposes anew; only the two whose lines lie in the trench are asked, and agree. */
    private void confirmedByWaterAndPower() {
        player.complete(project, PROPOSE, Map.of());
        assertThat(player.tasks(project, CONFIRM).stream().map(player::unit))
                .containsExactlyInAnyOrder("luanWater", "luanPower");
        player.completeAll(project, CONFIRM, AGREE);
    }

    private TrenchWindow firstWindow() {
        return records.jointSchedule(Player.JINAN, project).orElseThrow().get(0);
    }

    private Task of(String unit) {
        return player.tasks(project, CONFIRM).stream()
                .filter(task -> player.unit(task).equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private ResponseEntity<JsonNode> propose(String from, String to) {
        ResponseEntity<JsonNode> answer = upload(
                "zhongshiStreet",
                player.task(project, PROPOSE).getId(),
                "trench-windows",
                new TrenchRows()
                        .row(first, "小区主路", from, to)
                        .row(first, "东侧空地", from, to)
                        .build());
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        return answer;
    }

    private byte[] road(String from, String to) {
        return new TrenchRows().row(first, "小区主路", from, to).build();
    }

    private ResponseEntity<JsonNode> upload(String user, String task, String path, byte[] workbook) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(workbook) {
            @Override
            public String getFilename() {
                return "sheet.xlsx";
            }
        });
        return rest.withBasicAuth(user, PASSWORD)
                .postForEntity("/jiugai/tasks/%s/%s".formatted(task, path), parts, JsonNode.class);
    }
}
