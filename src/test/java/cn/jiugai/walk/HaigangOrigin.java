package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.application.ApplicationRecords;
import cn.jiugai.application.ApplicationState;
import cn.jiugai.application.Consent;
import cn.jiugai.application.ScoreSide;
import cn.jiugai.plan.AnnualPlans;
import cn.jiugai.plan.PlanState;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Rest.Reply;
import cn.jiugai.play.Timers;
import cn.jiugai.project.Completions;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import cn.jiugai.selection.SelectionRecords;
import cn.jiugai.selection.TestApplications;
import java.time.LocalDate;
import java.util.function.Function;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * How a project of Haigang's comes about: a community opens an application of its residents, which is walked until it is
 * reported; the plan of the next year selects it beside two others that are on record, and starts its project.
 */
@Component
final class HaigangOrigin {

    private static final String COMMUNITY = "wenhuaCommunity";
    private static final String HOUSING = "haigangHousing";

    private final Player player;
    private final Timers timers;
    private final RuntimeService runtime;
    private final TestApplications others;
    private final ApplicationRecords applications;
    private final AnnualPlans plans;
    private final SelectionRecords selections;
    private final Projects projects;
    private final Completions completions;
    private final RegisterAudit audit;

    HaigangOrigin(
            Player player,
            Timers timers,
            RuntimeService runtime,
            TestApplications others,
            ApplicationRecords applications,
            AnnualPlans plans,
            SelectionRecords selections,
            Projects projects,
            Completions completions,
            RegisterAudit audit) {
        this.player = player;
        this.timers = timers;
        this.runtime = runtime;
        this.others = others;
        this.applications = applications;
        this.plans = plans;
        this.selections = selections;
        this.projects = projects;
        this.completions = completions;
        this.audit = audit;
    }

    /**
     * Plays the last two months before a plan year.
     *
     * @return number of the project that the plan has made of the application
     */
    String project(int port, int year, boolean withWrongTurns) {
        Function<String, Walk> walks =
                key -> new Walk(port, Player.HAIGANG, key, withWrongTurns, this::runJobs).in(year);

        timers.goTo(LocalDate.of(year - 1, 11, 30));
        String application = opened(port, COMMUNITY, "application");
        Walk applied = walks.apply(application);
        play(applied, "application", application);
        assertReported(application);

        timers.goTo(LocalDate.of(year - 1, 12, 1));
        String plan = opened(port, HOUSING, "annualPlan");
        assertThat(plan).isEqualTo("HG-plan-" + year);
        applied(year, 1, 1999, 60, "250000", "乙院");
        applied(year, 2, 2003, 99, "100000", "丙院");
        Walk planned = walks.apply(plan);
        play(planned, "annual-plan", plan);
        assertThat(player.open(plan)).as("申报截止以前").isEmpty();
        timers.goTo(LocalDate.of(year - 1, 12, 20));
        runJobs(plan);
        play(planned, "selection", plan);
        assertThat(plans.get(plan).state()).isEqualTo(PlanState.STARTED);

        play(applied, "selection-notice", application);
        audit.isOver(application);
        return madeOf(application, year);
    }

    private String opened(int port, String unit, String matter) {
        Reply opened = new Rest(port, unit).post("/jiugai/matters/new/" + matter, null);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return runtime.createProcessInstanceQuery()
                .processInstanceId(opened.json().path("instance").asText())
                .singleResult()
                .getBusinessKey();
    }

    private void play(Walk walk, String phase, String key) {
        walk.play(phase);
        audit.agrees(key);
        assertThat(completions.of(key)).as("办结记录，到%s为止", phase).hasSize(walk.completed());
    }

    private void assertReported(String application) {
        assertThat(player.open(application)).isEmpty();
        assertThat(applications.find(application).orElseThrow().state()).isEqualTo(ApplicationState.REPORTED);
        assertThat(applications.consent(application)).isEqualTo(new Consent(99, 80, 4));
        assertThat(applications.points(application, ScoreSide.CLAIMED)).isEqualTo(67);
    }

    private void applied(int year, int position, int builtYear, int score, String yuan, String name) {
        LocalDate reportedOn = LocalDate.of(year - 1, 12, 1);
        others.rename(others.reported(year, position, builtYear, score, yuan, reportedOn), name);
    }

    private String madeOf(String application, int year) {
        assertThat(projects.ofYear(Player.HAIGANG, year))
                .extracting(Project::name)
                .containsExactly("新北里改造提升", "乙院改造提升", "丙院改造提升");
        return selections.find(application).orElseThrow().project();
    }

    /** What the job executor would do; in a plan that is taken up again the closing day is over at once. */
    private void runJobs(String key) {
        player.runJobs(key);
        timers.fireDue(key, "intermediateCatchEvent_closed");
        player.runJobs(key);
    }
}
