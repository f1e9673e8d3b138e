package cn.jiugai.selection;

import static cn.jiugai.selection.SelectionPlay.ARRANGE;
import static cn.jiugai.selection.SelectionPlay.BUDGET;
import static cn.jiugai.selection.SelectionPlay.CLOSING;
import static cn.jiugai.selection.SelectionPlay.CORRECT;
import static cn.jiugai.selection.SelectionPlay.REVIEW;
import static cn.jiugai.selection.SelectionPlay.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers(value = "competitiveReview", district = "haigang")
@DisplayName("竞争性评审（海港）")
class CompetitiveReviewTest {

    @Autowired
    private Player player;

    @Autowired
    private SelectionPlay play;

    @Autowired
    private TestApplications applications;

    @Autowired
    private SelectionRegister register;

    @Autowired
    private SiteReviews reviews;

    @Autowired
    private Timers timers;

    private final int year = TestApplications.newYear();

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("HG-3-9 复核得分与镇街评分并列：不一致的没有写原因、超过最高分，退回补写，其余的不用重做")
    void review() {
        String one = application(1, 1995, 80, "100");
        String two = application(2, 1995, 70, "100");
        begin("1000");
        Task task = play.review(year, one);
        assertThat(player.unit(task)).isEqualTo("haigangHousing");
        assertThat(task.getName()).isEqualTo("实地复核小区：1号院" + year);
        assertThat((String) player.variable(task, "appliedFacts"))
                .contains("|结构安全|现场情况|60|60|照片1|", "|合计||80|100||", "90户同意");
        player.complete(
                task,
                play.reviewed(task, Map.of("changedItem1", "pipes", "changedPoints1", 41, "reviewedHouseholds", 101)));
        player.complete(play.review(year, two), play.reviewed(play.review(year, two), Map.of()));
        assertThat(player.tasks(plan(year), REVIEW)).hasSize(1);
        assertThat((String) player.variable(plan(year), REVIEW, "reasons"))
                .contains("管线老化复核41分", "多1分")
                .contains("管线老化镇街评20分、复核41分", "缺少原因")
                .contains("户数申报100户、复核101户")
                .contains("HG-3-9");
        task = play.review(year, one);
        assertThat(player.variable(task, "changedItem1")).isEqualTo("pipes");
        player.complete(
                task,
                play.reviewed(
                        task,
                        Map.of(
                                "changedItem1", "pipes",
                                "changedPoints1", 15,
                                "changedReason1", "排水管2019年已更换",
                                "figuresReason", "1号楼多1户")));
        assertThat(player.open(plan(year))).containsExactly(ARRANGE);
        SiteReview review = reviews.find(one).orElseThrow();
        assertThat(review.score()).isEqualTo(75);
        assertThat(review.claimed()).isEqualTo(80);
        assertThat((String) player.variable(plan(year), ARRANGE, "participants"))
                .contains("|1号院%d|%s|80|75|100.00元|户数申报100户、复核101户|".formatted(year, one));
    }

    @Test
    @DisplayName("复核日期不能晚于今天")
    void notInTheFuture() {
        String one = application(1, 1995, 80, "100");
        begin("1000");
        Task task = play.review(year, one);
        assertThatThrownBy(() -> player.complete(task, play.reviewed(task, Map.of("reviewedOn", "2024-03-02"))))
                .hasMessageContaining("2024-03-02");
    }

    @Test
    @DisplayName("HG-3-9 同一个评分项目填了两行：不提交，说明项目、两个得分和怎么改；只留一行的可以")
    void itemTwice() {
        String one = application(1, 1995, 80, "100");
        begin("1000");
        Task task = play.review(year, one);
        Map<String, Object> twice = play.reviewed(
                task,
                Map.of(
                        "changedItem1", "pipes",
                        "changedPoints1", 15,
                        "changedReason1", "排水管2019年已更换",
                        "changedItem2", "pipes",
                        "changedPoints2", 12,
                        "changedReason2", "给水管2019年已更换"));
        assertThatThrownBy(() -> player.complete(task, twice))
                .hasMessageContaining("要求每个评分项目的复核得分只填一行，现为“管线老化”填了2行（15分、12分），多1行，不能确定以哪个得分为准")
                .hasMessageContaining("请在最前的一行写复核确定的得分和原因，其余的改选别的项目或清空。（依据 HG-3-9）");
        assertThat(reviews.find(one)).isEmpty();
        twice.put("changedItem2", "structure");
        twice.put("changedPoints2", 60);
        player.complete(task, twice);
        assertThat(reviews.find(one).orElseThrow().score()).isEqualTo(75);
    }

    @Test
    @DisplayName("HG-3-10 全区一次排序：每个申报都有说明，没有上报、晚报、终止的也有；HG-3-2 第一类没有全部列入，第二类不列入")
    void ranked() {
        String best = application(1, 1995, 90, "60");
        String dear = application(2, 1999, 80, "50");
        String young = application(3, 2003, 99, "10");
        String late = applications.reported(year, 4, 1990, 99, "10", CLOSING.plusDays(1));
        String open = applications.open(year, 5);
        String closed = applications.closed(year, 6, "NO_CONSENT");
        begin("100");
        play.reviewAll(year);
        play.arranged(year);
        assertThat(register.results(plan(year)))
                .extracting(SelectionResult::application, SelectionResult::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(best, Outcome.SELECTED),
                        org.assertj.core.groups.Tuple.tuple(dear, Outcome.OVER_BUDGET),
                        org.assertj.core.groups.Tuple.tuple(young, Outcome.GROUP_CLOSED),
                        org.assertj.core.groups.Tuple.tuple(late, Outcome.NOT_REPORTED),
                        org.assertj.core.groups.Tuple.tuple(open, Outcome.NOT_REPORTED),
                        org.assertj.core.groups.Tuple.tuple(closed, Outcome.NOT_REPORTED));
        assertThat(explanation(dear))
                .isEqualTo("2000年底前建成，最终得分80分，全区第2名（共3个小区）。排在前面已列入的小区合计60.00元，本小区50.00元，"
                        + "可用于排序的预算100.00元：列入后合计超出预算10.00元，不列入（HG-3-10）。");
        assertThat(explanation(young)).contains("还有1个没有列入（第2名2号院%d）".formatted(year), "HG-3-2");
        assertThat(explanation(late)).isEqualTo("没有参加排序：2024-03-01上报，晚于申报截止日2024-02-29。");
        assertThat(explanation(open)).contains("申报截止日2024-02-29没有上报");
        assertThat(explanation(closed)).contains("同意户数不足，停止征求（全部");
        assertThat(register.result(best).orElseThrow().project()).isEqualTo("HG-%d-01".formatted(year));
        assertThat(player.open(plan(year))).containsExactly(CORRECT);
    }

    @Test
    @DisplayName("HG-3-12 保障性任务写明原因，资金在预算内先扣；超出预算、小区重复、2006年建成、同意率不足的不能排序，改正后继续")
    void arranged() {
        String one = application(1, 1995, 90, "60");
        String twice = application(2, 1995, 80, "40");
        String young = application(3, 2005, 70, "10");
        applications.rename(twice, "1号院" + year);
        begin("100");
        Task task = play.review(year, young);
        player.complete(
                task,
                play.reviewed(
                        task,
                        Map.of(
                                "reviewedBuiltYear", 2006,
                                "reviewedHouseholds", 113,
                                "figuresReason", "以竣工备案为准")));
        play.reviewAll(year);
        task("SAFETY", "港城大街旧楼" + year, "100.01");
        play.arranged(year);
        assertThat((String) player.variable(plan(year), ARRANGE, "reasons"))
                .contains("要求一个小区一年只列入1次，现为1号院%d列入2次，重复的是%s、%s".formatted(year, one, twice))
                .contains("要求2005年底前建成，现为3号院%d2006年建成，晚1年".formatted(year), "HG-3-2")
                .contains("复核113户中90户同意，还差1户", "HG-2-2")
                .contains("要求不超过年度预算100.00元，现为保障性任务合计100.01元，超出0.01元", "HG-3-12");
        assertThat((String) player.variable(plan(year), ARRANGE, "guaranteeTasks"))
                .contains("1. 港城大街旧楼%d（".formatted(year), "外墙脱落");
        arrange(Map.of("arrangement", "DROP_TASK", "droppedTask", "1", "dropReason", "另行安排"));
        task("ASSIGNED", "建设大街旧楼" + year, "40");
        arrange(Map.of("arrangement", "WITHDRAW", "withdrawnApplication", young, "withdrawalReason", "2006年建成，不在改造范围"));
        arrange(Map.of("arrangement", "WITHDRAW", "withdrawnApplication", one, "withdrawalReason", "同一小区重复申报"));
        arrange(Map.of("arrangement", "RESTORE", "restoredApplication", one));
        arrange(Map.of("arrangement", "WITHDRAW", "withdrawnApplication", twice, "withdrawalReason", "同一小区重复申报"));
        play.arranged(year);
        assertThat(register.result(one).orElseThrow().budget()).hasToString("60.00元");
        assertThat(register.result(one).orElseThrow().outcome()).isEqualTo(Outcome.SELECTED);
        assertThat(explanation(twice)).isEqualTo("退出排序：同一小区重复申报。");
        assertThat(player.open(plan(year))).containsExactly(CORRECT);
    }

    @Test
    @DisplayName("一个小区也没有申报：写明没有，不是一张空表")
    void noApplications() {
        begin("1000");
        assertThat(player.variable(plan(year), ARRANGE, "participants")).isEqualTo("没有上报的小区。");
    }

    @Test
    @DisplayName("HG-3-10 没有一个小区上报：不能排序；写明原因延长申报截止日，不能是过去的日子，到期再汇总，路上的和晚报的都参加")
    void nobody() {
        String onTheWay = applications.open(year, 1);
        String late = applications.reported(year, 2, 1990, 70, "10", CLOSING.plusDays(1));
        begin("1000");
        assertThat(player.open(plan(year))).containsExactly(ARRANGE);
        play.arranged(year);
        assertThat((String) player.variable(plan(year), ARRANGE, "reasons"))
                .isEqualTo(
                        "要求至少1个小区参加排序，现为0个小区，没有参评的小区。" + "请核对截止日前各镇街是否已上报，退出排序的可以恢复；确实没有上报的，选“延长申报截止日”。（依据 HG-3-10）");
        assertThatThrownBy(() -> arrange(extension("2024-02-29")))
                .hasMessageContaining("要求延长后的申报截止日不早于今天（2024-03-01），现为2024-02-29，早1天。请改选日期。（依据 HG-3-10）");
        assertThatThrownBy(() -> arrange(extension("%d-01-01".formatted(year + 1))))
                .hasMessageContaining("不晚于计划年度年底（%d-12-31），现为%d-01-01，晚1天".formatted(year, year + 1));
        assertThatThrownBy(() -> arrange(Map.of("arrangement", "EXTEND", "extendedUntil", "2024-03-15")))
                .hasMessageContaining("延长的原因");
        arrange(extension("2024-03-15"));
        assertThat(player.open(plan(year))).isEmpty();

        applications.report(onTheWay, 80, LocalDate.of(2024, 3, 15));
        timers.goTo(LocalDate.of(2024, 3, 16));
        timers.fire(plan(year), "intermediateCatchEvent_closedAgain");
        assertThat(player.tasks(plan(year), REVIEW)).hasSize(2);
        play.reviewAll(year);
        assertThat((String) player.variable(plan(year), ARRANGE, "closingDay"))
                .isEqualTo("申报截止日：2024-03-15\n- 2024-03-01由2024-02-29延长至2024-03-15：没有小区上报");
        play.arranged(year);
        assertThat(register.result(onTheWay).orElseThrow().outcome()).isEqualTo(Outcome.SELECTED);
        assertThat(register.result(late).orElseThrow().outcome()).isEqualTo(Outcome.SELECTED);
    }

    @Test
    @DisplayName("HG-3-12 保障性任务多出预算1分钱：可以改安排，也可以请区财政局重新核定预算；核定后原来的安排都在，接着排序")
    void budgetAgain() {
        String one = application(1, 1995, 90, "60");
        begin("100");
        play.reviewAll(year);
        task("ASSIGNED", "建设大街旧楼" + year, "100.01");
        play.arranged(year);
        String refusal = "要求不超过年度预算100.00元，现为保障性任务合计100.01元，超出0.01元。" + "请删减保障性任务，或选“请区财政局重新核定年度预算”。（依据 HG-3-12）";
        assertThat(player.variable(plan(year), ARRANGE, "reasons")).isEqualTo(refusal);
        arrange(Map.of("arrangement", "BUDGET"));
        assertThat(player.open(plan(year))).containsExactly(BUDGET);
        assertThat(player.unit(player.task(plan(year), BUDGET))).isEqualTo("haigangFinance");
        assertThat(player.variable(plan(year), BUDGET, "reasons")).isEqualTo(refusal);
        assertThat((String) player.variable(plan(year), BUDGET, "guaranteeTasks"))
                .contains("1. 建设大街旧楼" + year, "年度预算100.00元，保障性任务100.01元，超出年度预算0.01元。");
        play.close(year, "160.01");
        assertThat((String) player.variable(plan(year), ARRANGE, "guaranteeTasks"))
                .contains("年度预算160.01元，保障性任务100.01元，可用于排序60.00元。");
        play.arranged(year);
        assertThat(register.result(one).orElseThrow().outcome()).isEqualTo(Outcome.SELECTED);
    }

    private String application(int position, int builtYear, int score, String yuan) {
        return applications.reported(year, position, builtYear, score, yuan, CLOSING);
    }

    private void begin(String budget) {
        play.publish(year, 1, 0, "1");
        play.close(year, budget);
    }

    private void task(String kind, String community, String yuan) {
        arrange(Map.of(
                "arrangement", "ADD_TASK",
                "taskKind", kind,
                "taskCommunity", community,
                "taskStreet", "jiansheStreet",
                "taskReason", "外墙脱落",
                "taskBasis", "建设街报〔3〕号",
                "taskMoney", Double.parseDouble(yuan)));
    }

    private static Map<String, Object> extension(String until) {
        return Map.of("arrangement", "EXTEND", "extendedUntil", until, "extensionReason", "没有小区上报");
    }

    private void arrange(Map<String, Object> answer) {
        player.complete(plan(year), ARRANGE, answer);
    }

    private String explanation(String application) {
        return register.result(application).orElseThrow().explanation();
    }
}
