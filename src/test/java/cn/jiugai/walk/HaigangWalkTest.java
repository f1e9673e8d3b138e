package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.patrol.PatrolPlay;
import cn.jiugai.payment.PaymentRecords;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Timers;
import cn.jiugai.project.Community;
import cn.jiugai.project.Completions;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One community from its residents' application through the annual plan, which makes its project and starts it, to the last
 * payment; the clock goes from phase to phase. The month with its ranking and payments, which is of the whole district, has a
 * walk of its own ({@link HaigangMonthWalkTest}). Each run has a plan year of its own, before all other projects, so that
 * nobody else's applications and sites come into it; its days fall on the weekdays of 2024 from March on. Of such years the
 * calendar knows the weekends only.
 */
@JiugaiTest
@Covers(value = "renovation", district = "haigang")
@DisplayName("海港区一个小区从居民申请、年度计划走到第五轮，全程由各单位的用户通过接口办理")
class HaigangWalkTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private PatrolPlay patrols;

    @Autowired
    private PaymentRecords payments;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectStates states;

    @Autowired
    private Completions completions;

    @Autowired
    private RegisterAudit audit;

    @Autowired
    private HaigangOrigin origin;

    @Autowired
    private JdbcClient jdbc;

    private int year;
    private String project;
    private Walk walk;

    /** The neighbours in the plan stay where they are; nobody else is to meet them as running projects. */
    @AfterEach
    void reset() {
        ClockUtil.reset();
        jdbc.sql("update project set state = 'COMPLETED' where district = 'haigang' and plan_year = ?")
                .param(year)
                .update();
    }

    @ParameterizedTest(name = "{0}年度，凡是能走错的地方都走错一次：{1}")
    @CsvSource({"2013, false", "2019, true"})
    @DisplayName("各阶段依次办完，登记簿与流程一致")
    void walk(int planYear, boolean withWrongTurns) {
        year = planYear;
        project = origin.project(port, year, withWrongTurns);
        player.runJobs(project);
        assertThat(player.open(project)).as("计划启动的项目").containsExactly("userTask_collectMenus");
        assertThat(projects.communities(project))
                .extracting(Community::households)
                .containsExactly(100);
        walk = new Walk(port, Player.HAIGANG, project, withWrongTurns, player::runJobs).of("新北里");

        play(1, 19, "consultation");
        play(2, 22, "scheme-review");
        play(3, 1, "approvals");
        play(3, 20, "tendering");
        play(3, 26, "permits");
        play(5, 28, "construction-start");
        inspectTheFirstWeek(withWrongTurns);
        play(7, 10, "rainwater-joining");
        play(9, 18, "site-works");
        if (!withWrongTurns) {
            play(9, 19, "obligation");
        }
        play(10, 15, "joint-acceptance");
        play(10, 24, "handover");
        play(10, 28, "community-life");
        play(11, 6, "account");
        if (withWrongTurns) {
            play(11, 6, "last-payment-barred");
            play(11, 7, "obligation");
        }
        play(11, 8, "last-payment");

        assertThat(payments.booked(project)).isEqualTo(Fen.ofYuan("4300000.01"));
        audit.isOver(project);
        assertThat(states.of(project)).isEqualTo(ProjectState.COMPLETED);
        assertThat(walk.printed()).allSatisfy(line -> assertThat(line).doesNotContain("JA-"));
    }

    /** The daily reconciler gives the week to three units; nobody of the owner's comes if there are wrong turns. */
    private void inspectTheFirstWeek(boolean withWrongTurns) {
        timers.goTo(LocalDate.of(year, 5, 30));
        patrols.morning();
        play(5, 30, "weekly-inspection");
        if (withWrongTurns) {
            timers.goTo(LocalDate.of(year, 6, 4));
            patrols.weekOver(project);
            assertThat(patrols.missed(project)).containsExactly("implementingEntity");
            assertThat(inspection("建设单位").path("result").asText()).isEqualTo("漏检");
        } else {
            play(5, 30, "weekly-inspection-owner");
            assertThat(patrols.missed(project)).isEmpty();
            assertThat(inspection("建设单位").path("result").asText()).isEqualTo("未发现问题");
        }
        assertThat(inspection("检测单位").path("result").asText()).isEqualTo("发现1个问题，转整改");
        audit.agrees(project);
    }

    /** The line of the first week of a party on the project's page, as the street sees it. */
    private JsonNode inspection(String party) {
        JsonNode lines = new Rest(port, "wenhuaStreet")
                .call("GET", "/jiugai/projects/%s/site".formatted(project), null)
                .json()
                .path("supervision");
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.path("subject").asText().equals("第22周（%s）".formatted(party)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(party + " stands not in " + lines));
    }

    private void play(int month, int day, String phase) {
        timers.goTo(LocalDate.of(year, month, day));
        walk.play(phase);
        audit.agrees(project);
        assertThat(completions.of(project)).as("办结记录，到%s为止", phase).hasSize(walk.completed());
    }
}
