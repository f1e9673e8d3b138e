package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.patrol.PatrolPlay;
import cn.jiugai.payment.PaymentRecords;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Timers;
import cn.jiugai.project.Completions;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.rule.Fen;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One project of 100 households in the year 2024, from the second round to the last payment; the clock goes from phase to
 * phase. What comes before, the application and the annual plan that starts projects, has walks of its own
 * ({@link HaigangApplicationWalkTest}, {@link HaigangPlanWalkTest}), and so has the month with its ranking and payments
 * ({@link HaigangMonthWalkTest}), because these are of the whole district and not of one project.
 */
@JiugaiTest
@Covers(value = "renovation", district = "haigang")
@DisplayName("海港区一个项目从第二轮征询走到第五轮，全程由各单位的用户通过接口办理")
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
    private ProjectStates states;

    @Autowired
    private Completions completions;

    @Autowired
    private RegisterAudit audit;

    private String project;
    private Walk walk;

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @ParameterizedTest(name = "凡是能走错的地方都走错一次：{0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("各阶段依次办完，登记簿与流程一致")
    void walk(boolean withWrongTurns) {
        timers.goTo(LocalDate.of(2024, 1, 5));
        project = player.newHaigangProject();
        player.start("renovation", project);
        player.runJobs(project);
        walk = new Walk(port, Player.HAIGANG, project, withWrongTurns, player::runJobs).in(2024);

        play(LocalDate.of(2024, 1, 19), "consultation");
        play(LocalDate.of(2024, 2, 22), "scheme-review");
        play(LocalDate.of(2024, 3, 1), "approvals");
        play(LocalDate.of(2024, 3, 20), "tendering");
        play(LocalDate.of(2024, 3, 26), "permits");
        play(LocalDate.of(2024, 5, 10), "property-consensus");
        play(LocalDate.of(2024, 5, 28), "construction-start");
        inspectTheFirstWeek(withWrongTurns);
        play(LocalDate.of(2024, 7, 10), "rainwater-joining");
        play(LocalDate.of(2024, 9, 18), "site-works");
        if (!withWrongTurns) {
            play(LocalDate.of(2024, 9, 19), "obligation");
        }
        play(LocalDate.of(2024, 10, 15), "joint-acceptance");
        play(LocalDate.of(2024, 10, 24), "handover");
        play(LocalDate.of(2024, 10, 28), "community-life");
        play(LocalDate.of(2024, 11, 6), "account");
        if (withWrongTurns) {
            play(LocalDate.of(2024, 11, 6), "last-payment-barred");
            play(LocalDate.of(2024, 11, 7), "obligation");
        }
        play(LocalDate.of(2024, 11, 8), "last-payment");

        assertThat(payments.booked(project)).isEqualTo(Fen.ofYuan("4300000.01"));
        audit.isOver(project);
        assertThat(states.of(project)).isEqualTo(ProjectState.COMPLETED);
        assertThat(walk.printed()).allSatisfy(line -> assertThat(line).doesNotContain("JA-"));
    }

    /** The daily reconciler gives the week to three units; nobody of the owner's comes if there are wrong turns. */
    private void inspectTheFirstWeek(boolean withWrongTurns) {
        timers.goTo(LocalDate.of(2024, 5, 30));
        patrols.morning();
        play(LocalDate.of(2024, 5, 30), "weekly-inspection");
        if (withWrongTurns) {
            timers.goTo(LocalDate.of(2024, 6, 4));
            patrols.weekOver(project);
            assertThat(patrols.missed(project)).containsExactly("implementingEntity");
            assertThat(inspection("建设单位").path("result").asText()).isEqualTo("漏检");
        } else {
            play(LocalDate.of(2024, 5, 30), "weekly-inspection-owner");
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

    private void play(LocalDate day, String phase) {
        timers.goTo(day);
        walk.play(phase);
        audit.agrees(project);
        assertThat(completions.of(project)).as("办结记录，到%s为止", phase).hasSize(walk.completed());
    }
}
