package cn.jiugai.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.MatterRefusedException;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers(value = "warrantyClaim", district = "haigang")
@DisplayName("HG-4.3-3 保修期报修")
class WarrantyClaimTest {

    private static final String RECORD = "userTask_recordClaim";
    private static final String ANSWER = "userTask_answerClaim";
    private static final String DECIDE = "userTask_decideClaim";
    private static final String RECTIFY = "userTask_rectifyFinding";
    private static final String RECHECK = "userTask_recheckFinding";

    @Autowired
    private Player player;

    @Autowired
    private WarrantyPlay play;

    @Autowired
    private Timers timers;

    @Autowired
    private ProjectStates states;

    @Autowired
    private JdbcClient jdbc;

    private String project;

    @BeforeEach
    void handOver() {
        project = player.newHaigangProject();
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("项目办结以后社区报修：施工单位认可、维修，社区复查，办结在册")
    void repaired() {
        play.handOver(project);
        states.set(project, ProjectState.COMPLETED);
        player.startMatter("wenhuaCommunity", "warrantyClaim", project);
        player.complete(project, RECORD, claim("PIPES", "2026-11-01"));
        assertThat(player.unit(player.task(project, ANSWER))).isEqualTo("yanshanConstruction");
        assertThat((String) player.variable(project, ANSWER, "claim"))
                .contains("第1号报修", "2栋1单元", "保修期至2028-10-14", "地下室水管漏水", "新北里社区");
        player.complete(project, ANSWER, Map.of("claimAnswer", "ACCEPTED", "answerText", "三日内维修"));
        assertThat(player.unit(player.task(project, RECTIFY))).isEqualTo("yanshanConstruction");
        player.complete(project, RECTIFY, Map.of("measures", "更换管段", "finishedOn", "2026-11-03"));
        assertThat(player.unit(player.task(project, RECHECK))).isEqualTo("wenhuaCommunity");
        player.complete(project, RECHECK, Map.of("recheck", "accepted"));

        assertThat(player.open(project)).isEmpty();
        assertThat(outcome()).isEqualTo("REPAIRED");
    }

    @Test
    @DisplayName("没有签协议的不能报修；发现日期不在保修期内退回，写明差几天；改对日期才往下走")
    void outsideThePeriod() {
        assertThatThrownBy(() -> player.startMatter("wenhuaCommunity", "warrantyClaim", project))
                .isInstanceOf(MatterRefusedException.class)
                .hasMessageContaining("还没有签订移交及保修协议书")
                .hasMessageContaining("HG-4.3-3");
        play.handOver(project);
        player.startMatter("wenhuaStreet", "warrantyClaim", project);
        player.complete(project, RECORD, claim("OTHER", "2026-10-13"));
        assertThat(player.open(project)).containsExactly(RECORD);
        assertThat((String) player.variable(project, RECORD, "reasons"))
                .contains("在保修期内（2026-10-15至2027-10-14）发现，现为2026-10-13发现，早2天", "HG-4.3-3");
        player.complete(project, RECORD, claim("OTHER", "2026-10-15"));
        assertThat(player.open(project)).containsExactly(ANSWER);
        assertThat(jdbc.sql("select number from warranty_claim where project = ?")
                        .param(project)
                        .query(Integer.class)
                        .list())
                .as("改正的还是同一号")
                .containsExactly(1);
    }

    @Test
    @DisplayName("退回后撤销：登记在册，已撤销")
    void withdrawn() {
        play.handOver(project);
        player.startMatter("wenhuaCommunity", "warrantyClaim", project);
        player.complete(project, RECORD, claim("OTHER", "2026-10-13"));
        player.complete(project, RECORD, Map.of("withdrawn", true));
        assertThat(player.open(project)).isEmpty();
        assertThat(outcome()).isEqualTo("WITHDRAWN");
    }

    @Test
    @DisplayName("施工单位不承认：区住建局认定不属于保修的办结，属于的照样维修；逾期不答复转督办（HG-7-1）")
    void denied() {
        play.handOver(project);
        player.startMatter("wenhuaCommunity", "warrantyClaim", project);
        player.complete(project, RECORD, claim("PIPES", "2026-11-01"));
        timers.fireWhenDue(project, "boundaryEvent_answerClaimOverdue");
        player.runJobs(project);
        assertThat(player.open(project)).contains("userTask_pressOverdue");
        player.complete(project, ANSWER, Map.of("claimAnswer", "DENIED", "answerText", "住户改动造成"));
        assertThat(player.unit(player.task(project, DECIDE))).isEqualTo("haigangHousing");
        assertThat((String) player.variable(project, DECIDE, "claim")).contains("施工单位答复**：住户改动造成");
        player.complete(project, DECIDE, Map.of("claimDecision", "NOT_COVERED", "decisionText", "查明为住户改管"));
        assertThat(outcome()).isEqualTo("NOT_COVERED");

        String other = player.newHaigangProject();
        play.handOver(other);
        player.startMatter("wenhuaCommunity", "warrantyClaim", other);
        player.complete(other, RECORD, claim("PIPES", "2026-11-01", other));
        player.complete(other, ANSWER, Map.of("claimAnswer", "DENIED", "answerText", "不是我方施工"));
        player.complete(other, DECIDE, Map.of("claimDecision", "COVERED", "decisionText", "竣工图在施工范围内"));
        assertThat(player.open(other)).containsExactly(RECTIFY);
    }

    private String outcome() {
        return jdbc.sql("select outcome from warranty_claim where project = ? and closed_at is not null")
                .param(project)
                .query(String.class)
                .single();
    }

    private Map<String, Object> claim(String part, String foundOn) {
        return claim(part, foundOn, project);
    }

    private static Map<String, Object> claim(String part, String foundOn, String project) {
        return Map.of(
                "community",
                "新小区" + project,
                "place",
                "2栋1单元",
                "warrantyPart",
                part,
                "foundOn",
                foundOn,
                "claimText",
                "地下室水管漏水");
    }
}
