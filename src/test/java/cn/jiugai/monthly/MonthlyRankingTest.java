package cn.jiugai.monthly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiugai.JiugaiTest;
import cn.jiugai.escalation.Escalation;
import cn.jiugai.escalation.Escalations;
import cn.jiugai.monthly.MonthlyRecords.SiteStanding;
import cn.jiugai.payment.HaigangSites;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Timers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each test has a year of its own, long before all other projects, and the sites that it has begun in it. */
@JiugaiTest
@Covers(value = "monthlyRanking", district = "haigang")
@DisplayName("HG-4.2-4 月度考核排名")
class MonthlyRankingTest {

    private static final AtomicInteger YEAR = new AtomicInteger(1990);
    private static final String SCORE = "userTask_scoreSite";
    private static final String ISSUE = "userTask_issueRanking";
    private static final String YANSHAN = "yanshanConstruction";
    private static final String BOHAI = "bohaiConstruction";
    private static final String GANGCHENG = "gangchengConstruction";

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private HaigangSites sites;

    @Autowired
    private RankedMonths months;

    @Autowired
    private RankingReconciler reconciler;

    @Autowired
    private RankingRegister register;

    @Autowired
    private MonthlyRecords records;

    @Autowired
    private Escalations escalations;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    private YearMonth may;

    @BeforeEach
    void begin() {
        int year = YEAR.incrementAndGet();
        may = YearMonth.of(year, 5);
        timers.goTo(LocalDate.of(year, 4, 20));
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
        jdbc.sql("update project set state = 'COMPLETED' where registered_at < date '2020-01-01'")
                .update();
    }

    @Test
    @DisplayName("两个现场的算一家，同分同名次；比例由名次查表；每个比例都能查到评分和检查；印发后启动各现场付款")
    void ranked() {
        String first = site(YANSHAN);
        String second = site(YANSHAN);
        String third = site(BOHAI);
        String fourth = site(GANGCHENG);
        finding(third, may.atDay(12), "屋面渗漏");
        finding(third, may.minusMonths(1).atDay(25), "四月的问题");
        String number = start();
        assertThat(number).isEqualTo("HG-month-" + may);
        assertThat(player.tasks(number, SCORE))
                .hasSize(4)
                .allMatch(task -> player.unit(task).equals("haigangHousing"));
        assertThat(task(number, third).getName()).isEqualTo("现场考核评分：试验项目%s（%d年5月）".formatted(third, may.getYear()));
        assertThat((String) player.variable(task(number, third), "siteSeen"))
                .contains("施工单位：渤海建筑工程公司", "工程质量30分、安全文明施工30分、施工进度20分、材料和工艺10分、居民反映10分", "屋面渗漏", "未整改完")
                .doesNotContain("四月的问题");
        score(number, first, 20);
        score(number, second, 10);
        score(number, third, 15);
        score(number, fourth, 14);
        player.runJobs(number);

        assertThat(register.ranked(register.get(number).id()))
                .extracting(
                        RankedContractor::contractor,
                        RankedContractor::score,
                        RankedContractor::place,
                        RankedContractor::ratio)
                .containsExactly(
                        tuple(BOHAI, "85.00", 1, "90%"),
                        tuple(YANSHAN, "85.00", 1, "90%"),
                        tuple(GANGCHENG, "84.00", 3, "85%"));
        assertThat((String) player.variable(number, ISSUE, "ranking"))
                .contains("第1名|燕山建设集团（示例）|85.00（170分÷2个现场）|90%|" + first, "工程质量20/30（问题较多）", "屋面渗漏");
        assertThat(page("wenhuaStreet", number).status()).as("街道没有参与排名").isEqualTo(404);
        assertThat(page(YANSHAN, number).status()).as("没有印发").isEqualTo(404);
        player.complete(number, ISSUE, issue());
        player.runJobs(number);

        assertThat(player.open(number)).isEmpty();
        assertThat((String) player.variable(fourth, "userTask_reportMonthlyProgress", "month"))
                .contains("按当月排名拨付85%");
        assertThat(records.standings(third))
                .containsExactly(new SiteStanding(may.toString(), 85, 1, "90%", "海建考〔2024〕5号"));
        pay(fourth);
        assertThat(page(YANSHAN, number).body())
                .contains("海建考〔2024〕5号", "屋面渗漏", "（累计完成1,000,000.00元－此前0.00元）×85%＝850,000.00元，已付850,000.00元");
        assertThat(page("haigangLeadingGroup", number).status()).isEqualTo(200);
        assertThat(page("jinanHousing", number).status()).as("别的区").isEqualTo(404);
    }

    @Test
    @DisplayName("超满分、扣分没有理由、有未整改问题给满分：只退回那几个现场，写明是哪一个、缺什么")
    void refused() {
        String good = site(YANSHAN);
        String over = site(BOHAI);
        String open = site(GANGCHENG);
        finding(open, may.atDay(3), "围挡破损");
        String number = start();
        score(number, good, 30);
        Map<String, Object> tooMuch = new HashMap<>(scores(31));
        tooMuch.put("safetyScore", 29);
        player.complete(task(number, over), tooMuch);
        score(number, open, 30);

        assertThat(player.tasks(number, SCORE)).hasSize(2);
        assertThat((String) player.variable(task(number, over), "reasons"))
                .contains("“试验项目%s”工程质量评31分".formatted(over), "不超过满分30分", "超出1分")
                .contains("安全文明施工扣1分，没有写理由", "缺1条理由", "HG-4.2-4")
                .contains("“试验项目%s”当月有1项检查、整改没有办结，质量、安全都给满分".formatted(open));
        assertThat(player.variable(task(number, over), "qualityScore"))
                .as("上次的评分带回来")
                .isEqualTo(31);
        score(number, over, 30);
        score(number, open, 25);
        player.runJobs(number);
        assertThat(player.open(number)).containsExactly(ISSUE);

        player.complete(
                number, ISSUE, Map.of("rankingStance", "rescore", "rescoredSite", good, "rescoreReason", "漏记一次停工"));
        assertThat(player.tasks(number, SCORE)).hasSize(1);
        score(number, good, 12);
        player.runJobs(number);
        assertThat(register.ranked(register.get(number).id()))
                .extracting(RankedContractor::contractor)
                .containsExactly(BOHAI, GANGCHENG, YANSHAN);
        player.complete(number, ISSUE, issue());
        player.runJobs(number);
        assertThat(player.open(number)).isEmpty();
    }

    @Test
    @DisplayName("每月全区启动一次：停机几个月后补齐，流程丢失的补上，没有在建现场的月份不排；两个节点同时启动只有一个")
    void once() {
        String project = site(BOHAI);
        sites.finish(project, may.plusMonths(1).atDay(10));
        timers.goTo(may.plusMonths(4).atDay(2));
        reconciler.reconcile();
        reconciler.reconcile();
        for (int months = 0; months < 2; months++) {
            assertThat(player.tasks("HG-month-" + may.plusMonths(months), SCORE))
                    .hasSize(1);
        }
        assertThat(register.find("HG-month-" + may.plusMonths(2)))
                .as("七月没有在建现场")
                .isEmpty();
        runtime.deleteProcessInstance(register.get("HG-month-" + may).instance(), "lost");
        reconciler.reconcile();
        assertThat(player.tasks("HG-month-" + may, SCORE)).hasSize(1);
        assertThatThrownBy(() -> register.add(Player.HAIGANG, may)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    @DisplayName("到期没有评分、没有印发：转督办")
    void overdue() {
        String project = site(BOHAI);
        String number = start();
        timers.fireWhenDue(number, "boundaryEvent_scoreSiteOverdue");
        player.runJobs(number);
        score(number, project, 30);
        player.runJobs(number);
        timers.fireWhenDue(number, "boundaryEvent_issueRankingOverdue");
        player.runJobs(number);
        assertThat(escalations.of(number)).extracting(Escalation::stepName).containsExactly("现场考核评分", "印发排名");
        player.complete(number, ISSUE, issue());
        player.runJobs(number);
        assertThat(escalations.of(number)).noneMatch(Escalation::isOpen);
    }

    private String site(String contractor) {
        return sites.atWork(contractor, may.minusMonths(1).atDay(15));
    }

    private String start() {
        timers.goTo(may.plusMonths(1).atDay(1), LocalTime.of(9, 0));
        return months.start(may);
    }

    private void finding(String project, LocalDate day, String finding) {
        jdbc.sql("""
                        insert into rectification (instance, project, finding, responsible, found_by, due_on, opened_at)
                        values (?, ?, ?, 'contractor', 'supervisor', ?, ?)""")
                .params(
                        "finding-" + project + day,
                        project,
                        finding,
                        day.plusDays(10),
                        day.atTime(4, 0).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Task task(String number, String project) {
        return player.tasks(number, SCORE).stream()
                .filter(task -> task.getName().contains(project + "（"))
                .findFirst()
                .orElseThrow();
    }

    private void score(String number, String project, int quality) {
        player.complete(task(number, project), scores(quality));
    }

    private static Map<String, Object> scores(int quality) {
        Map<String, Object> scores = new HashMap<>(Map.of(
                "qualityScore", quality,
                "safetyScore", 30,
                "progressScore", 20,
                "materialsScore", 10,
                "residentsScore", 10));
        if (quality < 30) {
            scores.put("qualityReason", "问题较多");
        }
        return scores;
    }

    private static Map<String, Object> issue() {
        return Map.of("rankingStance", "issue", "noticeNumber", "海建考〔2024〕5号", "issuedOn", "1980-06-03");
    }

    private void pay(String project) {
        player.complete(project, "userTask_reportMonthlyProgress", Map.of("progress", 1000000));
        player.complete(project, "userTask_confirmMonthlyProgress", Map.of("progressStance", "confirm"));
        player.complete(project, "userTask_arrangePayment", Map.of("source", "MUNICIPAL", "amount", 850000));
    }

    private Rest.Reply page(String user, String number) {
        return new Rest(port, user).call("GET", "/jiugai/rankings/%s/print".formatted(number), null);
    }
}
