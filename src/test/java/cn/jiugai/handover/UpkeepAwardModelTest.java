package cn.jiugai.handover;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.project.Community;
import cn.jiugai.rule.Fen;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("upkeepAward")
@DisplayName("以奖代补")
class UpkeepAwardModelTest {

    private static final String REVIEW = "userTask_reviewUpkeepAward";
    private static final String DECIDE = "userTask_decideUpkeepAward";

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private HandoverSteps steps;

    @Autowired
    private HandoverRegister handovers;

    @Autowired
    private UpkeepAwardRegister awards;

    private String project;
    private long handover;
    private ProcessInstance award;

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @BeforeEach
    void started() {
        project = steps.acceptedProject();
        Community community = steps.first(project);
        handover = steps.stated(project, community, false, "jinanProperty");
        handovers.setRoad(handover, ManagementRoad.KEEP);
        award = player.start("upkeepAward", project, Map.of("community", community.name()));
    }

    private void propose() {
        assertThat(player.unit(player.task(project, HandoverSteps.AWARD))).isEqualTo("zhongshiStreet");
        player.complete(
                project,
                HandoverSteps.AWARD,
                Map.of("awardProposed", true, "proposedAmount", 36000.50, "awardBasis", "物业费收缴率达到85%，用于保洁"));
    }

    @Test
    @DisplayName("不申请：直接结束，什么也不登记")
    void none() {
        player.complete(project, HandoverSteps.AWARD, Map.of("awardProposed", false));
        assertThat(player.ends(award)).containsExactly("endEvent_noAwardProposed");
        assertThat(awards.of(handover)).isEmpty();
    }

    @Test
    @DisplayName("核定多1分也退回；按申请核定，文号入登记簿")
    void granted() {
        propose();
        assertThat((String) player.variable(project, REVIEW, "award")).contains("申请金额：36,000.50元", "收缴率");
        player.complete(project, REVIEW, Map.of("awardSupported", "yes", "awardOpinion", "情况属实"));
        assertThat(player.unit(player.task(project, DECIDE))).isEqualTo("jinanFinance");
        timers.fireWhenDue(project, "boundaryEvent_decideUpkeepAwardOverdue");
        player.runJobs(project);
        assertThat((String) player.variable(project, "userTask_pressOverdue", "overdue"))
                .contains("金安区财政局");
        player.complete(project, DECIDE, grant(36000.51));
        assertThat((String) player.variable(project, DECIDE, "reasons"))
                .contains("要求核定金额不超过申请金额36,000.50元，现为核定36,000.51元，多0.01元", "JA-3.8-4");
        player.complete(project, DECIDE, grant(36000.50));

        assertThat(player.ends(award)).containsExactly("endEvent_awardDecided", "endEvent_escalated");
        assertThat(awards.of(handover))
                .get()
                .extracting(UpkeepAward::granted, UpkeepAward::documentNumber)
                .containsExactly(Fen.ofYuan("36000.50"), "金财奖〔2026〕5号");
    }

    @Test
    @DisplayName("区住建局不同意的不能核定奖补，只能不予奖补并写明理由")
    void refused() {
        propose();
        player.complete(project, REVIEW, Map.of("awardSupported", "no", "awardOpinion", "收缴率不实"));
        player.complete(project, DECIDE, grant(1000));
        assertThat((String) player.variable(project, DECIDE, "reasons"))
                .contains("缺区住建局的同意（理由：收缴率不实）", "请改为不予奖补并写明理由", "JA-3.8-4");
        player.complete(
                project, DECIDE, Map.of("awardGranted", "no", "awardRefusal", "不符合条件", "awardDecidedOn", "2024-11-20"));

        assertThat(player.ended(award)).isTrue();
        assertThat(awards.of(handover)).get().extracting(UpkeepAward::granted).isNull();
    }

    private static Map<String, Object> grant(double amount) {
        return Map.of(
                "awardGranted", "yes",
                "grantedAmount", amount,
                "awardDocument", "金财奖〔2026〕5号",
                "awardDecidedOn", "2024-11-20");
    }
}
