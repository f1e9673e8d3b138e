package cn.jiugai.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.rule.Finding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers(value = "utilityCall", district = "haigang")
@DisplayName("施工中请单位配合")
class UtilityCallTest {

    private static final String CALL = "userTask_callUnit";
    private static final String ANSWER = "userTask_answerCall";
    private static final String CONFIRM = "userTask_confirmCall";

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private CoordinationRecords records;

    @Autowired
    private HoldForUnitCalls hold;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String project;

    @BeforeEach
    void worksBegun() {
        project = player.newHaigangProject();
        jdbc.sql("insert into construction (project, started_on) values (?, ?)")
                .params(project, LocalDate.now(clock).minusDays(20))
                .update();
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("HG-4.1-2 施工单位请燃气公司迁表：没有办结时不能报告完工，没有到场的再请一次，办结后销号")
    void calledTwice() {
        call();
        assertThat(player.unit(player.task(project, ANSWER))).isEqualTo("haigangGas");
        assertThat((String) player.variable(project, ANSWER, "call")).contains("迁移燃气表", "请秦皇岛市燃气公司（示例）于");
        assertThat(hold.open(project))
                .extracting(Finding::shortfall)
                .containsExactly("缺1件：第1号 秦皇岛市燃气公司（示例）（%s前）".formatted(wanted()));
        player.complete(project, ANSWER, Map.of("callAnswer", "安排抢修班", "comesOn", wanted()));
        assertThat(player.unit(player.task(project, CONFIRM))).isEqualTo("yanshanConstruction");
        assertThat((String) player.variable(project, CONFIRM, "call")).contains("安排抢修班，%s到场".formatted(wanted()));
        player.complete(project, CONFIRM, Map.of("callResult", "again"));
        player.complete(project, ANSWER, Map.of("callAnswer", "已迁表"));
        player.complete(project, CONFIRM, Map.of("callResult", "done", "resultNote", "12户已迁"));

        assertThat(player.open(project)).isEmpty();
        assertThat(hold.open(project)).isEmpty();
        assertThat(records.openCalls(project)).isEmpty();
        assertThat(jdbc.sql("select result from unit_call where project = ?")
                        .param(project)
                        .query(String.class)
                        .single())
                .isEqualTo("12户已迁");
    }

    @Test
    @DisplayName("发起有误的撤销，不留事项；别的单位和没有开工的项目不能发起")
    void withdrawn() {
        player.startMatter("wenhuaStreet", "utilityCall", project);
        player.complete(project, CALL, Map.of("withdrawn", true));
        assertThat(records.openCalls(project)).isEmpty();
        assertThat(player.open(project)).isEmpty();

        assertThatThrownBy(() -> player.startMatter("haigangFinance", "utilityCall", project))
                .hasMessageContaining("“请单位配合”由镇街（文化路街道办事处）");
        String before = player.newHaigangProject();
        assertThatThrownBy(() -> player.startMatter("wenhuaStreet", "utilityCall", before))
                .hasMessageContaining("还没有开工，开工前请各单位配合的事项在“协调相关单位”中提出");
    }

    @Test
    @DisplayName("被请的单位逾期没有答复：转督办")
    void overdue() {
        call();
        timers.goTo(LocalDate.now(clock).plusDays(30));
        timers.fire(project, "boundaryEvent_answerCallOverdue");
        player.runJobs(project);

        assertThat(player.open(project)).contains("userTask_pressOverdue", ANSWER);
    }

    private void call() {
        player.startMatter("yanshanConstruction", "utilityCall", project);
        player.complete(
                project, CALL, Map.of("calledUnit", "gasSupply", "callMatter", "3栋迁移燃气表", "wantedOn", wanted()));
    }

    private String wanted() {
        return LocalDate.now(clock).plusDays(5).toString();
    }
}
