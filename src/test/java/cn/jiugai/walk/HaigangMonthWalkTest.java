package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.monthly.RankedMonths;
import cn.jiugai.payment.HaigangSites;
import cn.jiugai.payment.PaymentRecords;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.time.YearMonth;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each run has a year of its own, long before all other projects, so that its site is ranked alone. */
@JiugaiTest
@DisplayName("海港区一个在建现场：月度考核、付款、信访、提请研究的问题，到尾款付清，全程由各单位用户在网上办理")
class HaigangMonthWalkTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private HaigangSites sites;

    @Autowired
    private PaymentRecords payments;

    @Autowired
    private RankedMonths months;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void reset() {
        ClockUtil.reset();
        jdbc.sql("update project set state = 'COMPLETED' where registered_at < date '2020-01-01'")
                .update();
    }

    @ParameterizedTest(name = "凡是能走错的地方都走错一次：{0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("评分、排名、按名次付款、尾款付清，一分不差")
    void walk(boolean withWrongTurns) {
        YearMonth may = YearMonth.of(withWrongTurns ? 1987 : 1986, 5);
        timers.goTo(may.atDay(2));
        String project = sites.atWork("yanshanConstruction", may.atDay(3));
        timers.goTo(LocalDate.of(may.getYear(), 6, 1));
        String ranking = months.start(may);
        new Walk(port, Player.HAIGANG, ranking, withWrongTurns, player::runJobs).play("monthly-ranking");
        ClockUtil.reset();

        Walk walk = new Walk(port, Player.HAIGANG, project, withWrongTurns, player::runJobs);
        walk.play("monthly-payment");
        assertThat(payments.booked(project)).isEqualTo(Fen.ofYuan("3600000"));
        walk.play("petition");
        walk.play("office-problem");
        sites.finish(project, may.atEndOfMonth());
        player.start("settlement", project);
        walk.play("settlement");

        assertThat(player.open(project)).isEmpty();
        assertThat(payments.settlement(project).orElseThrow().isPaidUp()).isTrue();
        assertThat(payments.booked(project)).isEqualTo(Fen.ofYuan("7400000.01"));
    }
}
