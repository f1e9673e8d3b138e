package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Player;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.rule.Fen;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Projects whose units answer by chance reach the end of the map, whatever happens on the way. A build walks few seeds;
 * {@code mvn test -Pproofs -Dtest=RandomWalkTest} walks 200 and demands that every outcome of every gateway on the road was
 * taken. One seed again: {@code -Djiugai.walk.first=17 -Djiugai.walk.seeds=1}.
 */
@JiugaiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("各单位随意填报，只要表单允许：项目总能走到头")
class RandomWalkTest {

    /** So many seeds meet every outcome. */
    private static final int ENOUGH_FOR_ALL_OUTCOMES = 200;

    /**
     * What the order of the map keeps from happening but for rare matters from the side: a phase that begins before the one
     * that it needs, more paid than the settlement comes to, a community that joins after the survey, an approval by whoever
     * applied, a site that is freed when the scheme has passed, money or a manager that somebody else took between two looks.
     * The tests of these models take them.
     */
    private static final Set<String> OUT_OF_TURN = Set.of(
            "scopeChange/flow_surveyNeededYes",
            "scopeChange/flow_scopeApprovalValidNo",
            "payment/flow_paymentBookedNo",
            "tendering/flow_awardSoundNo",
            "tendering/flow_schemePassedNo",
            "constructionStart/flow_fundingInPlaceNo",
            "violationClearance/flow_sitesUndecidedYes",
            "violationClearance/flow_violationsClearedNo",
            "settlement/flow_whatIsLeftOverpaid",
            "handover/flow_completionAcceptedNo");

    private static final long FIRST = Long.getLong("jiugai.walk.first", 1);
    private static final long SEEDS = Long.getLong("jiugai.walk.seeds", 5);

    /** The estimate of the walk-through's project, for which its sources of funding add up. */
    private static final Fen ESTIMATE = Fen.ofYuan("13185000");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Player player;

    @Autowired
    private RightAnswers right;

    @Autowired
    private Uploads uploads;

    @Autowired
    private ChanceStarts starts;

    @Autowired
    private RegisterAudit audit;

    @Autowired
    private ProjectStates states;

    @LocalServerPort
    private int port;

    private final Outcomes outcomes = new Outcomes("renovation");

    static LongStream seeds() {
        return LongStream.range(FIRST, FIRST + SEEDS);
    }

    @ParameterizedTest(name = "种子{0}")
    @MethodSource("seeds")
    void reachesAnEnd(long seed) {
        long began = System.nanoTime();
        String project = player.newProject(ESTIMATE);
        RandomWalk walk = new RandomWalk(engine, player, right, uploads, starts, port, project, seed);
        walk.toTheEnd();
        System.out.printf("%s, %d ms%n", walk.summary(), (System.nanoTime() - began) / 1_000_000);
        audit.isOver(project);
        assertThat(states.of(project)).isEqualTo(ProjectState.COMPLETED);
        assertThat(engine.getRuntimeService().createIncidentQuery().count())
                .as("incidents")
                .isZero();
    }

    @AfterAll
    void outcomesTaken() {
        Map<String, String> left = outcomes.notTaken();
        System.out.printf(
                "%d of %d outcomes taken by seeds %d to %d; not taken: %s%n",
                outcomes.all().size() - left.size(), outcomes.all().size(), FIRST, FIRST + SEEDS - 1, left);
        assertThat(outcomes.all()).containsKeys(OUT_OF_TURN.toArray(String[]::new));
        if (SEEDS >= ENOUGH_FOR_ALL_OUTCOMES) {
            assertThat(left.keySet()).as("outcomes that no seed took").isSubsetOf(OUT_OF_TURN);
        }
    }
}
