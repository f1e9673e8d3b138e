package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("cityReview")
@DisplayName("市级论证")
class CityReviewTest {

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private SchemePlay play;

    @Autowired
    private SchemeRegister schemes;

    @Autowired
    private SchemeRecords records;

    private String project;
    private ProcessInstance review;

    @BeforeEach
    void start() {
        timers.goTo(LocalDate.of(2026, 3, 2));
        project = player.newProject();
        play.drafted(project, new WorksRows().community("甲小区" + project, 0).build());
        review = player.start("cityReview", project);
    }

    @AfterEach
    void clock() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("JA-3.3-3 市住建局组织，发改、财政、专家和另邀单位都同意：出具论证意见，方案通过")
    void passes() {
        assertThat(player.unit(player.task(project, "userTask_conveneReview"))).isEqualTo("luanHousing");
        play.convene(project, List.of("jinanAudit"));
        assertThat(player.tasks(project, "userTask_reviewScheme").stream().map(player::unit))
                .containsExactlyInAnyOrder("luanDevelopmentReform", "luanFinance", "luanExperts", "jinanAudit");
        player.completeAll(project, "userTask_reviewScheme", SchemePlay.AGREE);
        assertThat(records.passed(project)).isFalse();
        conclude();

        assertThat(player.ended(review)).isTrue();
        assertThat(player.ends(review)).containsExactly("endEvent_schemePassed");
        assertThat(records.passed(project)).isTrue();
        assertThat(schemes.opinions(project, true)).hasSize(4).allMatch(SchemeOpinion::agrees);
    }

    @Test
    @DisplayName("市财政局不同意：方案退回")
    void financeSaysNo() {
        play.convene(project, List.of());
        player.completeAsUnit(
                project, "userTask_reviewScheme", "luanFinance", Map.of("stance", "object", "opinion", "超出投资计划"));
        assertThat(player.variable(project, "userTask_reviewScheme", "opinion")).isNull();
        player.completeAll(project, "userTask_reviewScheme", SchemePlay.AGREE);

        assertThat(player.ended(review)).isTrue();
        assertThat(player.ends(review)).containsExactly("endEvent_schemeReturned");
        assertThat(records.passed(project)).isFalse();
    }

    @Test
    @DisplayName("市住建局逾期没有组织、专家组逾期没有论证：都转主管部门督办")
    void silent() {
        timers.goTo(LocalDate.of(2026, 3, 11));
        timers.fire(project, "boundaryEvent_conveneReviewOverdue");
        player.runJobs(project);
        assertThat((String) player.variable(project, "userTask_pressOverdue", "overdue"))
                .contains("尚未办结的单位：六安市住房和城乡建设局");
        play.convene(project, List.of());
        player.completeAsUnit(project, "userTask_reviewScheme", "luanFinance", SchemePlay.AGREE);
        player.completeAsUnit(project, "userTask_reviewScheme", "luanDevelopmentReform", SchemePlay.AGREE);
        timers.goTo(LocalDate.of(2026, 3, 20));
        timers.fire(project, "boundaryEvent_reviewSchemeOverdue");
        player.runJobs(project);

        assertThat((String) player.variable(project, "userTask_pressOverdue", "overdue"))
                .contains("尚未办结的单位：六安市旧改专家组");
        player.completeAll(project, "userTask_reviewScheme", SchemePlay.AGREE);
        conclude();
        assertThat(player.ends(review)).contains("endEvent_escalated", "endEvent_schemePassed");
    }

    private void conclude() {
        timers.goTo(LocalDate.of(2026, 3, 24));
        player.complete(
                project,
                "userTask_issueConclusion",
                Map.of("conclusionNumber", "六建论〔2026〕7号", "concludedOn", "2026-03-24"));
    }
}
