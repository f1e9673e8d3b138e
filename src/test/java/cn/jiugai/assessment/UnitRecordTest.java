package cn.jiugai.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.escalation.Escalations;
import cn.jiugai.escalation.Overdue;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Timers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each test in a year of its own, long before all others. */
@JiugaiTest
@DisplayName("JA-4.1-1 各单位的办理数据")
class UnitRecordTest {

    @LocalServerPort
    private int port;

    @Autowired
    private UnitRecord record;

    @Autowired
    private RecordedWork work;

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private Escalations escalations;

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("期限当刻办结的按期，之后的逾期；期末之后办结的算下一期；没有期限的不算")
    void onTime() {
        work.done("luanGas", LocalDate.of(1991, 5, 10), 0, 3);
        work.done("luanGas", LocalDate.of(1991, 5, 10), 1, 2);
        work.done("luanGas", LocalDate.of(1991, 5, 31), 1, 4);
        work.done("luanGas", "i", LocalDate.of(1991, 5, 1), null, LocalDate.of(1991, 5, 2));
        assertThat(record.between(Player.JINAN, LocalDate.of(1991, 5, 1), LocalDate.of(1991, 5, 31)))
                .containsExactly(new UnitFigures("luanGas", 3, 2, 0, 0, 0));
    }

    @Test
    @DisplayName("办结后又回来重办的算退回；同时收到的几份（每个小区一份）不算")
    void returned() {
        LocalDate day = LocalDate.of(1992, 5, 4);
        String instance = UUID.randomUUID().toString();
        work.done("luanGas", instance, day, day.plusDays(9), day.plusDays(1));
        work.done("luanGas", instance, day, day.plusDays(9), day.plusDays(2));
        assertThat(may(1992).get(0).returned()).isZero();
        work.done("luanGas", instance, day.plusDays(2), day.plusDays(9), day.plusDays(3));
        work.done("luanWater", instance, day.plusDays(3), day.plusDays(9), day.plusDays(3));
        assertThat(may(1992)).extracting(UnitFigures::returned).containsExactly(1, 0);
    }

    @Test
    @DisplayName("到期未办的、被督办的，各算一件；督办撤销的不算")
    void owedAndPressed() {
        timers.goTo(LocalDate.of(1993, 3, 1));
        String project = player.newProject();
        player.start("schemeReview", project);
        String other = player.newProject();
        timers.goTo(LocalDate.of(1993, 5, 4));
        escalations.escalate(overdue(project, "one"));
        escalations.open(overdue(other, "two"));
        escalations.withdraw(escalations.of(other).get(0).id());
        assertThat(record.between(Player.JINAN, LocalDate.of(1993, 1, 1), LocalDate.of(1993, 12, 31)))
                .filteredOn(figures -> figures.unit().equals("zhongshiStreet"))
                .containsExactly(new UnitFigures("zhongshiStreet", 0, 0, 1, 0, 1));
    }

    @Test
    @DisplayName("任务收到和到期的时刻随办结留底")
    void kept() {
        timers.goTo(LocalDate.of(1994, 3, 1));
        String project = player.newProject();
        player.nameCompanies(project);
        player.startMatter("zhongshiCommunity", "lateViolation", project);
        timers.goTo(LocalDate.of(1994, 3, 2));
        player.complete(
                project,
                "userTask_listViolation",
                Map.of(
                        "community",
                        "甲小区" + project,
                        "place",
                        "东侧",
                        "kind",
                        "PUBLIC_LAND",
                        "siteState",
                        "NO_STRUCTURE"));
        assertThat(record.between(Player.JINAN, LocalDate.of(1994, 3, 1), LocalDate.of(1994, 3, 31)))
                .filteredOn(figures -> figures.unit().equals("zhongshiCommunity"))
                .containsExactly(new UnitFigures("zhongshiCommunity", 1, 0, 0, 0, 0));
    }

    @Test
    @DisplayName("数据表主管部门、领导小组办公室看得到，其他单位、别的区看不到")
    void page() {
        work.done("luanGas", LocalDate.of(1995, 5, 10), 0, 3);
        String path = "/jiugai/cockpit/unit-figures?year=1995";
        for (String user : List.of("jinanHousing", "jinanLeadingGroupHead")) {
            assertThat(new Rest(port, user).call("GET", path, null).body()).contains("六安市燃气公司", "3/3（100.0%）");
        }
        for (String user : List.of("zhongshiStreet", "jinanFinance", "luanGas")) {
            Rest.Reply refused = new Rest(port, user).call("GET", path, null);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.message()).contains("各单位的考核数据由主管部门和领导小组办公室查看");
        }
        assertThat(new Rest(port, "testHousing").call("GET", path, null).body()).doesNotContain("燃气");
    }

    private List<UnitFigures> may(int year) {
        return record.between(Player.JINAN, LocalDate.of(year, 5, 1), LocalDate.of(year, 5, 31));
    }

    private static Overdue overdue(String project, String occurrence) {
        return new Overdue(
                Player.JINAN,
                project,
                "p",
                project,
                "userTask_x",
                "办理",
                occurrence,
                LocalDate.of(1993, 5, 3),
                List.of(new Overdue.Owing("zhongshiStreet", null)));
    }
}
