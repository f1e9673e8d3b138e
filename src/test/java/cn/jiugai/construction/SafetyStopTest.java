package cn.jiugai.construction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("safetyStop")
@DisplayName("停工整改")
class SafetyStopTest {

    private static final String STOP = "userTask_issueStopOrder";
    private static final String RESUME = "userTask_issueResumeOrder";

    @Autowired
    private Player player;

    @Autowired
    private ConstructionPlay play;

    @Autowired
    private ConcealedRegister sections;

    @Autowired
    private CheckpointRegister checkpoints;

    @Autowired
    private ConstructionRecords records;

    private String project;
    private ProcessInstance stop;

    @BeforeEach
    void start() {
        project = play.newProject();
        stop = player.start(
                "safetyStop",
                project,
                Map.of("finding", "基坑无防护", "responsible", "contractor", "foundBy", "qualitySafety"));
    }

    @Test
    @DisplayName("停工令、整改、复查、复工令：停工天数单独计算，复工当天不计")
    void stopped() {
        assertThat(player.unit(player.task(project, STOP))).isEqualTo("jinanQualitySafety");
        player.complete(project, STOP, ConstructionPlay.stopOrder());
        rectify();
        assertThat(records.stops(project)).singleElement().satisfies(standing -> {
            assertThat(standing.order()).isEqualTo("金质停〔2026〕1号");
            assertThat(standing.until()).isNull();
        });
        player.complete(project, RESUME, ConstructionPlay.resumeOrder("2026-06-15"));

        assertThat(player.ends(stop)).containsExactly("endEvent_worksResumed");
        assertThat(records.stops(project)).singleElement().satisfies(over -> {
            assertThat(over.from()).isEqualTo(LocalDate.of(2026, 6, 10));
            assertThat(over.until()).isEqualTo(LocalDate.of(2026, 6, 15));
            assertThat(over.days()).isEqualTo(new StoppedDays(5, 3));
        });
        assertThat(records.stoppedDays(project)).isEqualTo(new StoppedDays(5, 3));
    }

    @Test
    @DisplayName("复工日期早于停工日期：退回重新签发，此前不算复工")
    void resumedBeforeStopped() {
        player.complete(project, STOP, ConstructionPlay.stopOrder());
        rectify();
        player.complete(project, RESUME, ConstructionPlay.resumeOrder("2026-06-09"));

        assertThat(player.open(project)).containsExactly(RESUME);
        assertThat((String) player.variable(project, RESUME, "reasons"))
                .contains("复工日期不早于停工日期2026-06-10", "现为复工日期2026-06-09", "早了1天", "JA-3.6-2", "重新签发");
        assertThat(records.stops(project)).extracting(WorksStop::until).containsOnlyNulls();
        player.complete(project, RESUME, ConstructionPlay.resumeOrder("2026-06-10"));
        assertThat(records.stoppedDays(project)).isEqualTo(new StoppedDays(0, 0));
    }

    @Test
    @DisplayName("停工期间：不能报验、验收隐蔽部位，不能查其他检查点；复工后照常")
    void nothingGoesOn() {
        sections.setSections(project, List.of("管线沟槽"));
        player.start("concealedSection", project, Map.of("section", "管线沟槽"));
        checkpoints.setCheckpoints(project, List.of("屋面防水"));
        player.start("supervisionCheckpoint", project, Map.of("checkpoint", "屋面防水"));
        player.complete(project, STOP, ConstructionPlay.stopOrder());

        assertRefused("userTask_requestConcealed", ConstructionPlay.concealedRequest());
        assertRefused("userTask_inspectCheckpoint", ConstructionPlay.inspection());
        rectify();
        assertRefused("userTask_requestConcealed", ConstructionPlay.concealedRequest());
        player.complete(project, RESUME, ConstructionPlay.resumeOrder("2026-06-15"));
        player.complete(project, "userTask_requestConcealed", ConstructionPlay.concealedRequest());
        player.complete(project, "userTask_inspectCheckpoint", new HashMap<>(ConstructionPlay.inspection()));
        assertThat(player.open(project)).containsExactly("userTask_acceptConcealed", "userTask_reportCovering");
    }

    private void assertRefused(String step, Map<String, Object> answer) {
        assertThatThrownBy(() -> player.complete(project, step, answer))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("现为1次停工没有复工")
                .hasMessageContaining("还差1次：第1次停工（基坑无防护，2026-06-10起）")
                .hasMessageContaining("签发复工令后再办")
                .hasMessageContaining("JA-3.6-2");
    }

    private void rectify() {
        player.complete(project, "userTask_rectifyFinding", Map.of("measures", "已加防护栏", "finishedOn", "2026-06-12"));
        player.complete(project, "userTask_recheckFinding", Map.of("recheck", "accepted"));
    }
}
