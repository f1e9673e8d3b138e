package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.plan.AnnualPlans;
import cn.jiugai.plan.PlanState;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Rest.Reply;
import cn.jiugai.play.Timers;
import cn.jiugai.project.Completions;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import cn.jiugai.selection.TestApplications;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@DisplayName("海港区年度计划从公布总数走到项目启动，全程由各单位的用户通过接口办理")
class HaigangPlanWalkTest {

    private static final String HOUSING = "haigangHousing";
    private static final LocalDate CLOSING = LocalDate.of(2024, 2, 29);

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TestApplications applications;

    @Autowired
    private AnnualPlans plans;

    @Autowired
    private Projects projects;

    @Autowired
    private Completions completions;

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @ParameterizedTest(name = "{0}年度，凡是能走错的地方都走错一次：{1}")
    @CsvSource({"2191, false", "2193, true"})
    @DisplayName("公布总数、核定预算、实地复核、保障性任务、排序、核对公布数、确认、告知")
    void walk(int year, boolean withWrongTurns) {
        timers.goTo(LocalDate.of(year, 1, 30));
        applied(year, 1, 1995, 90, "600000", "甲院");
        applied(year, 2, 1999, 80, "250000", "乙院");
        applied(year, 3, 2003, 99, "100000", "丙院");
        Reply opened = new Rest(port, HOUSING).post("/jiugai/matters/new/annualPlan", null);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        String plan = runtime.createProcessInstanceQuery()
                .processInstanceId(opened.json().path("instance").asText())
                .singleResult()
                .getBusinessKey();
        assertThat(plan).isEqualTo("HG-plan-" + year);

        Walk walk = new Walk(port, Player.HAIGANG, plan, withWrongTurns, this::runJobs);
        walk.play("annual-plan");

        assertThat(completions.of(plan)).hasSize(walk.completed());
        assertThat(plans.get(plan).state()).isEqualTo(PlanState.STARTED);
        assertThat(projects.ofYear(Player.HAIGANG, year))
                .extracting(Project::name)
                .containsExactly("甲院改造提升", "乙院改造提升", "丙院改造提升");
    }

    /** The closing day of the plan is over long since. */
    private void runJobs(String plan) {
        player.runJobs(plan);
        timers.fireDue(plan, "intermediateCatchEvent_closed");
        player.runJobs(plan);
    }

    private void applied(int year, int position, int builtYear, int score, String yuan, String name) {
        applications.rename(applications.reported(year, position, builtYear, score, yuan, CLOSING), name);
    }
}
