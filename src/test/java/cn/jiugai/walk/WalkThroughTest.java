package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.Rechecks;
import cn.jiugai.engine.Rechecks.NotAsked;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.Completions;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("renovation")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("一个项目从年度计划走到绩效评价，全程由各单位的用户通过接口办理")
class WalkThroughTest {

    static final List<String> PHASES = List.of(
            "survey",
            "plan-adjustment",
            "scope-change",
            "violation-clearance",
            "consultation",
            "scheme-review",
            "correction",
            "permits",
            "tendering",
            "construction-permit",
            "construction",
            "residents",
            "late-adjustment",
            "joint-acceptance",
            "settlement",
            "comprehensive-acceptance",
            "publicity",
            "handover",
            "evaluation");

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectStates states;

    @Autowired
    private Completions completions;

    @Autowired
    private Rechecks rechecks;

    @Autowired
    private RegisterAudit audit;

    private RegisterSheet register;

    @BeforeEach
    void readTheSheet(@Autowired JdbcClient jdbc) {
        register = new RegisterSheet(jdbc);
    }

    @Test
    @Order(1)
    @DisplayName("上传2027年计划，确认后项目自动开始，各阶段依次办完")
    void happy() {
        new Walk(port, "JA-plan-2027", false, player::runJobs).play("annual-plan");
        walk("JA-2027-01", false);
    }

    @Test
    @Order(2)
    @DisplayName("同样走一遍，凡是能走错的地方都走错一次：每次都被拦下，说清数字、缺什么、依据和办法")
    void wrongTurns() {
        new Walk(port, "JA-plan-2028", true, player::runJobs).play("annual-plan-2028");
        walk("JA-2028-01", true);
    }

    private void walk(String project, boolean withWrongTurns) {
        assertThat(projects.find(project)).isPresent();
        Walk walk = new Walk(port, project, withWrongTurns, player::runJobs);
        SoftAssertions faults = new SoftAssertions();
        register.check("annual-plan", project, withWrongTurns, faults);
        for (String phase : PHASES) {
            walk.play(phase);
            audit.agrees(project);
            assertThat(completions.of(project)).as("办结记录，到%s为止", phase).hasSize(walk.completed());
            register.check(phase, project, withWrongTurns, faults);
        }
        faults.assertAll();

        audit.isOver(project);
        assertThat(states.of(project)).isEqualTo(ProjectState.COMPLETED);
        assertAskedAgain(project);
    }

    /** Every check that was passed on the road can be asked again, or says why not. */
    private void assertAskedAgain(String project) {
        assertThat(rechecks.of(project)).isNotEmpty();
        assertThat(rechecks.notAsked(project)).extracting(NotAsked::why).allMatch(why -> why.contains("不再"));
    }
}
