package cn.jiugai.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.plan.StartedPlan;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

@JiugaiTest
@DisplayName("主管部门调整年度计划的时间节点")
class PlanDateChangeTest {

    private static final String PASSWORD = "Jiugai-2024";
    private static final String NEXT_DAY = "intermediateCatchEvent_nextDay";

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private StartedPlan plans;

    @Autowired
    private Timers timers;

    @Autowired
    private Player player;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private MilestoneStandings standings;

    private int year;
    private String project;

    @BeforeEach
    void start() {
        year = plans.newYear();
        timers.goTo(LocalDate.of(year, 1, 10));
        project = plans.begin(year, false);
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("写明原因和批准文件：日期、定时器立即变；谁、何时、原日期都留着")
    void changed() {
        ResponseEntity<JsonNode> answer = change("jinanHousingHead", LocalDate.of(year, 4, 30), "雨季延长", "区政府批复〔1〕号");
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody().path("message").asText()).contains("前期工作完成", year + "-04-30");
        assertThat(calendar.dayOf(timers.due(project, NEXT_DAY)))
                .isEqualTo(calendar.days().plus(LocalDate.of(year, 4, 30), -10));
        assertThat(standings.of(project).get(0).due()).isEqualTo(LocalDate.of(year, 4, 30));

        JsonNode plan = plan();
        assertThat(plan.at("/dates/0/due").asText()).isEqualTo(year + "-04-30");
        assertThat(plan.at("/changes/0/change/oldDue").asText()).isEqualTo(year + "-03-31");
        assertThat(plan.at("/changes/0/change/person").asText()).isEqualTo("jinanHousingHead");
        assertThat(plan.at("/changes/0/change/document").asText()).isEqualTo("区政府批复〔1〕号");
    }

    @Test
    @DisplayName("逾期后推后：督办任务立即消失，不再写逾期")
    void overdueWithdrawn() {
        timers.goTo(LocalDate.of(year, 4, 2), LocalTime.NOON);
        timers.fire(project, NEXT_DAY);
        assertThat(player.open(project)).containsExactly("userTask_pressOverdue");

        change("jinanHousing", LocalDate.of(year, 6, 30), "雨季延长", "区政府批复〔1〕号");
        assertThat(player.open(project)).isEmpty();
        assertThat(standings.of(project).get(0).text()).isEqualTo("未到");
    }

    @Test
    @DisplayName("没有批准文件：400，说明缺什么和依据；日期、定时器不变")
    void refused() {
        ResponseEntity<JsonNode> answer = change("jinanHousing", LocalDate.of(year, 4, 30), "雨季延长", "");
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody().path("message").asText()).contains("没有写批准文件", "JA-4.4-1");
        assertThat(plan().at("/dates/0/due").asText()).isEqualTo(year + "-03-31");
        assertThat(plan().path("changes")).isEmpty();
    }

    @Test
    @DisplayName("别的单位不能看、不能调：403")
    void othersMayNot() {
        assertThat(change("zhongshiStreet", LocalDate.of(year, 4, 30), "雨季延长", "批复")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(rest.withBasicAuth("testHousing", PASSWORD)
                        .exchange(
                                "/jiugai/plans/%s/dates/PREPARATION".formatted(StartedPlan.key(year)),
                                HttpMethod.PUT,
                                new HttpEntity<>(Map.of("due", year + "-04-30", "reason", "雨季", "document", "批复")),
                                JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(rest.withBasicAuth("zhongshiStreet", PASSWORD)
                        .getForEntity("/jiugai/plans/dates", JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    private ResponseEntity<JsonNode> change(String user, LocalDate due, String reason, String document) {
        return rest.withBasicAuth(user, PASSWORD)
                .exchange(
                        "/jiugai/plans/%s/dates/PREPARATION".formatted(StartedPlan.key(year)),
                        HttpMethod.PUT,
                        new HttpEntity<>(Map.of("due", due.toString(), "reason", reason, "document", document)),
                        JsonNode.class);
    }

    private JsonNode plan() {
        JsonNode all = rest.withBasicAuth("jinanHousing", PASSWORD).getForObject("/jiugai/plans/dates", JsonNode.class);
        for (JsonNode plan : all) {
            if (plan.path("year").asInt() == year) {
                return plan;
            }
        }
        throw new AssertionError("no plan of " + year + " in " + all);
    }
}
