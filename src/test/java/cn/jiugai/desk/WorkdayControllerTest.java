package cn.jiugai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;

@JiugaiTest
@DisplayName("导入下一年工作日表")
class WorkdayControllerTest {

    private static final String PASSWORD = "Jiugai-2024";

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private TaskService tasks;

    @AfterEach
    void now() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("管理员导入（表格软件存的GB18030）：当年提示消失，答复说明在办期限已重算")
    void administratorImports() {
        LocalDate newYear = LocalDate.of(2031, 1, 1);
        assertThat(calendar.note(newYear)).isPresent();

        ResponseEntity<Map> answer = post("admin", "日期,类型,节日\n2031/1/1,休,元旦\n2031/1/4,班,元旦\n");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getBody())
                .containsEntry("year", 2031)
                .containsEntry("off", 1)
                .containsEntry("work", 1)
                .containsEntry(
                        "message",
                        "已导入2031年工作日表：工作日放假1天，周末上班1天，替换原有0行。按工作日计算的在办期限已按新表重算，%s项任务的截止日期有变动；计划规定的日期不变。"
                                .formatted(answer.getBody().get("moved")));
        assertThat(calendar.note(newYear)).isEmpty();
        assertThat(calendar.days().isWorkingDay(newYear)).isFalse();
    }

    @Test
    @DisplayName("在办任务的截止日期和计时器按新表后移；重新导入改回来的也跟着改回")
    void openTermsFollow() {
        timers.goTo(LocalDate.of(2035, 4, 26), LocalTime.of(9, 0));
        String project = player.newProject();
        player.start("violationClearance", project);
        assertThat(due(project)).as("还不知道2035年的假日").containsOnly(LocalDate.of(2035, 5, 10));

        ResponseEntity<Map> answer = post("admin", "date,kind,holiday\n2035-05-01,off,劳动节\n2035-05-02,off,劳动节\n");
        assertThat((int) answer.getBody().get("moved")).isPositive();
        assertThat(due(project)).containsOnly(LocalDate.of(2035, 5, 14));

        post("admin", "date,kind,holiday\n2035-05-01,off,劳动节\n");
        assertThat(due(project)).containsOnly(LocalDate.of(2035, 5, 11));
    }

    @Test
    @DisplayName("人工另定的很远的期限不是按工作日数出来的：照样导入，这个期限不动")
    void farAwayByHand() {
        String project = player.newProject();
        player.start("violationClearance", project);
        Task task = player.task(project, "userTask_surveyViolations");
        Date byHand = Date.from(Instant.parse("2066-03-02T09:30:00Z"));
        tasks.setDueDate(task.getId(), byHand);

        assertThat(post("admin", "date,kind,holiday\n2034-05-01,off,劳动节\n").getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(player.task(project, "userTask_surveyViolations").getDueDate())
                .hasSameTimeAs(byHand);
    }

    /** Of the open task and of its timer. */
    private List<LocalDate> due(String project) {
        Date timer = timers.due(project, "boundaryEvent_surveyViolationsOverdue");
        return List.of(
                calendar.dayOf(player.task(project, "userTask_surveyViolations").getDueDate()), calendar.dayOf(timer));
    }

    @Test
    @DisplayName("有错整份不收，逐行说明")
    void faultsByLine() {
        ResponseEntity<Map> answer = post("admin", "date,kind,holiday\n2032-01-01,off,元旦\n2032-13-01,off,元旦\n");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("faults"))
                .asList()
                .containsExactly("第3行：日期“2032-13-01”不存在或写法不对，应写成 2027-01-01");
        assertThat(calendar.note(LocalDate.of(2032, 1, 1))).isPresent();
    }

    @Test
    @DisplayName("主管部门负责人不能导入，没有登录的更不能")
    void othersMayNot() {
        String table = "date,kind,holiday\n2033-05-02,off,劳动节\n";
        assertThat(post("jinanHousingHead", table).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(rest.exchange(
                                RequestEntity.post("/jiugai/calendar")
                                        .contentType(new MediaType("text", "csv"))
                                        .body(table),
                                String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(calendar.note(LocalDate.of(2033, 5, 2))).isPresent();
    }

    private ResponseEntity<Map> post(String user, String table) {
        return rest.withBasicAuth(user, PASSWORD)
                .exchange(
                        RequestEntity.post("/jiugai/calendar")
                                .contentType(new MediaType("text", "csv"))
                                .body(table.getBytes(Charset.forName("GB18030"))),
                        Map.class);
    }
}
