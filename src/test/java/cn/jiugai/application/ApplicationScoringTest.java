package cn.jiugai.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import java.util.HashMap;
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
@Covers(value = "applicationScoring", district = "haigang")
@DisplayName("HG-3-8 填表评分")
class ApplicationScoringTest {

    private static final String FILL = "userTask_fillScoreSheet";
    private static final String SCORE = "userTask_scoreCommunity";

    @Autowired
    private Player player;

    @Autowired
    private ApplicationPlay play;

    @Autowired
    private Timers timers;

    @Autowired
    private ApplicationRecords records;

    private String number;
    private ProcessInstance process;

    @BeforeEach
    void start() {
        number = play.filed(1990, 100);
        play.consents(number, ApplicationPlay.sheet("试验小区", 90, 0));
        process = player.start("applicationScoring", number);
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("居民填表，镇街核实更正并逐项附佐证：两方得分都留在登记簿，年代和同意率取自登记簿")
    void scored() {
        assertThat(player.unit(player.task(number, FILL))).isEqualTo("haigangResidents");
        player.complete(number, FILL, ApplicationPlay.SHEET);
        assertThat(player.unit(player.task(number, SCORE))).isEqualTo(ApplicationPlay.STREET);
        assertThat((String) player.variable(number, SCORE, "filedScores"))
                .contains("居民自评：78分", "建成年代：12/15分，1981—1990年建成", "居民同意率：12/15分");
        timers.fireWhenDue(number, "boundaryEvent_scoreCommunityOverdue");
        player.runJobs(number);
        assertThat(player.unit(player.task(number, "userTask_pressOverdue"))).isEqualTo("haigangHousing");
        Map<String, Object> verified = ApplicationPlay.evidence();
        verified.put("structureSafety", "serious");
        player.complete(number, SCORE, verified);

        assertThat(player.ends(process)).containsExactly("endEvent_applicationScored", "endEvent_escalated");
        assertThat(records.points(number, ScoreSide.FILED)).isEqualTo(78);
        assertThat(records.points(number, ScoreSide.CLAIMED)).isEqualTo(83);
        List<ItemScore> items = records.scores(number, ScoreSide.CLAIMED);
        assertThat(items).hasSize(8);
        assertThat(items.get(1))
                .isEqualTo(new ItemScore(
                        "structureSafety", "结构和安全", "鉴定为C级、D级或有重大安全隐患", 15, 15, "房屋安全鉴定报告或隐患照片", "佐证structureSafety"));
    }

    @Test
    @DisplayName("两项得分没有佐证，退回镇街，指出是哪两项；补齐后通过")
    void withoutEvidence() {
        player.complete(number, FILL, ApplicationPlay.SHEET);
        player.complete(number, SCORE, ApplicationPlay.evidence("parking", "consent"));
        assertThat((String) player.variable(number, SCORE, "reasons"))
                .contains("要求每项得分都附佐证", "现为8项得分中6项有佐证", "2项缺佐证：停车（停车位清点表）、居民同意率（居民意愿调查表或线上调查截图）", "（依据 HG-3-8）");
        player.complete(number, SCORE, ApplicationPlay.evidence());

        assertThat(player.ends(process)).containsExactly("endEvent_applicationScored");
    }

    @Test
    @DisplayName("各项在分界上：停车19.9、20、50个，出资0、500、1000元，欠缴5%、20%")
    void borders() {
        assertThat(points(Map.of("parkingPerHundred", 19.9, "contributionPerHousehold", 0, "feeArrearsPercent", 5)))
                .isEqualTo("10 10 0");
        player.complete(number, SCORE, ApplicationPlay.evidence());
        start();
        assertThat(points(Map.of("parkingPerHundred", 20, "contributionPerHousehold", 500, "feeArrearsPercent", 5.1)))
                .isEqualTo("6 6 6");
        start();
        assertThat(points(Map.of("parkingPerHundred", 50, "contributionPerHousehold", 1000, "feeArrearsPercent", 20.1)))
                .isEqualTo("2 0 10");
    }

    /** Points of parking, arrears and contribution for these answers. */
    private String points(Map<String, Object> changed) {
        Map<String, Object> answer = new HashMap<>(ApplicationPlay.SHEET);
        answer.putAll(changed);
        player.complete(number, FILL, answer);
        return String.join(
                " ",
                records.scores(number, ScoreSide.FILED).stream()
                        .filter(item ->
                                List.of("parking", "feeArrears", "contribution").contains(item.item()))
                        .map(item -> String.valueOf(item.points()))
                        .toList());
    }
}
