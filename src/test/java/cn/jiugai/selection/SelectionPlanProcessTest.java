package cn.jiugai.selection;

import static cn.jiugai.selection.SelectionPlay.ARRANGE;
import static cn.jiugai.selection.SelectionPlay.BUDGET;
import static cn.jiugai.selection.SelectionPlay.CLOSING;
import static cn.jiugai.selection.SelectionPlay.CONFIRM;
import static cn.jiugai.selection.SelectionPlay.CORRECT;
import static cn.jiugai.selection.SelectionPlay.REVIEW;
import static cn.jiugai.selection.SelectionPlay.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.application.ApplicationRecords;
import cn.jiugai.engine.NewMatters;
import cn.jiugai.plan.AnnualPlans;
import cn.jiugai.plan.Milestone;
import cn.jiugai.plan.MilestoneKind;
import cn.jiugai.plan.PlanRecords;
import cn.jiugai.plan.PlanState;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Timers;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JiugaiTest
@Covers(value = "annualPlan", district = "haigang")
@DisplayName("年度计划（海港）")
class SelectionPlanProcessTest {

    private static final String NOTE = "userTask_noteSelection";
    private static final String SUM_UP = "userTask_noteYearLessons";
    private static final Map<String, Object> AGREE = Map.of("planConfirmed", true);

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private SelectionPlay play;

    @Autowired
    private TestApplications applications;

    @Autowired
    private ApplicationRecords records;

    @Autowired
    private PlanRecords planRecords;

    @Autowired
    private AnnualPlans plans;

    @Autowired
    private Projects projects;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Timers timers;

    @Autowired
    private NewMatters matters;

    private final int year = TestApplications.newYear();

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("从公布总数到年底：预算内的入选并启动，每个社区收到说明，申报与项目编号对应；年底由领导小组办公室总结经验（HG-8-2）")
    void wholeYear() {
        String best = applications.reported(year, 1, 1995, 90, "600000", CLOSING);
        String young = applications.reported(year, 2, 2003, 99, "300000", CLOSING);
        String cut = applications.reported(year, 3, 2005, 60, "300000", CLOSING);
        ProcessInstance instance = play.publish(year, 1, 1, "95");
        play.close(year, "1000000");
        play.reviewAll(year);
        player.complete(
                plan(year),
                ARRANGE,
                Map.of(
                        "arrangement", "ADD_TASK",
                        "taskKind", "SAFETY",
                        "taskCommunity", "旧楼" + year,
                        "taskStreet", "jiansheStreet",
                        "taskReason", "外墙脱落",
                        "taskBasis", "建设街报〔3〕号",
                        "taskMoney", 50000));
        play.arranged(year);
        assertThat(player.unit(player.task(plan(year), CONFIRM))).isEqualTo("haigangLeadingGroup");
        assertThat((String) player.variable(plan(year), CONFIRM, "planSummary"))
                .contains("2个项目、2个小区、200户、8栋、1.60万㎡，预计投资95万元", "改造任务完成：%d-09-30".formatted(year));
        assertThat((String) player.variable(plan(year), CONFIRM, "ranking"))
                .contains("第1名　1号院%d**（HG-%d-01）".formatted(year, year), "第3名　3号院" + year, "得分相同的，同意率高的在前");
        assertThat((String) player.variable(plan(year), CONFIRM, "guaranteeTasks"))
                .contains("旧楼" + year, "保障性任务50,000.00元，可用于排序950,000.00元");
        player.complete(plan(year), CONFIRM, AGREE);
        player.runJobs(plan(year));

        assertThat(plans.find(plan(year)).orElseThrow().state()).isEqualTo(PlanState.STARTED);
        assertThat(projects.ofYear(Player.HAIGANG, year))
                .extracting(p -> p.number())
                .containsExactly(project(1), project(2));
        assertThat(projects.get(project(2)).estimate()).isEqualTo(Fen.ofYuan("300000"));
        assertThat(projects.communities(project(2)))
                .extracting(Community::name, Community::completedYear)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("2号院" + year, 2003));
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("renovation")
                        .processInstanceBusinessKey(project(1))
                        .tenantIdIn(Player.HAIGANG)
                        .count())
                .isEqualTo(1);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("milestoneWatch")
                        .processInstanceBusinessKey(project(1))
                        .tenantIdIn(Player.HAIGANG)
                        .count())
                .as("three dates are watched for each project")
                .isEqualTo(3);
        assertThat(records.ofProject(project(2)).orElseThrow().number()).isEqualTo(young);
        assertThat(planRecords.budget(Player.HAIGANG, year).orElseThrow().reportNumber())
                .isEqualTo("秦海财评〔2023〕8号");
        for (String application : List.of(best, young, cut)) {
            assertThat(player.unit(player.task(application, NOTE))).isEqualTo("wenhuaCommunity");
        }
        assertThat((String) player.variable(cut, NOTE, "explanation"))
                .contains("预算不足，不列入", "列入后合计超出预算250,000.00元", "全区第3名");

        Rest.Reply refused = new Rest(port, "haigangHousing")
                .call(
                        "PUT",
                        "/jiugai/plans/%s/dates/WORKS_START".formatted(plan(year)),
                        Map.of("due", "%d-03-31".formatted(year), "reason", "雨季", "document", "区政府批复"));
        assertThat(refused.message())
                .as("a rule that Jin'an was written for names the clause of this district")
                .contains("日期没有变", "HG-4.2-6")
                .doesNotContain("JA-");

        timers.goTo(LocalDate.of(year, 12, 31));
        timers.fire(plan(year), "intermediateCatchEvent_yearEnds");
        assertThat(player.unit(player.task(plan(year), SUM_UP))).isEqualTo("haigangLeadingGroup");
        player.complete(plan(year), SUM_UP, Map.of("worked", "板凳会议", "improve", "提前复核"));
        assertThat(player.ended(instance)).isTrue();
        assertThat(player.ends(instance)).containsExactly("endEvent_yearClosed");
    }

    @Test
    @DisplayName("HG-4.2-6、HG-4.2-7、HG-4.3-4 三个节点写进计划：3月31日、9月30日、10月31日，没有别的节点")
    void milestones() {
        toConfirmation();
        assertThat(plans.milestones(plans.get(plan(year))))
                .containsExactly(
                        new Milestone(MilestoneKind.WORKS_START, LocalDate.of(year, 3, 31)),
                        new Milestone(MilestoneKind.WORKS_DONE, LocalDate.of(year, 9, 30)),
                        new Milestone(MilestoneKind.FINAL_ACCEPTANCE, LocalDate.of(year, 10, 31)));
    }

    @Test
    @DisplayName("HG-6-7 没有评估报告不能核定预算；预算比报告核定的额度多1分钱，退回")
    void budget() {
        play.publish(year, 1, 0, "60");
        String task = player.task(plan(year), BUDGET).getId();
        player.as(
                Player.HAIGANG,
                "haigangFinance",
                () -> assertThatThrownBy(() -> tasks.complete(task, SelectionPlay.budget("100")))
                        .hasMessageContaining("财政承受能力评估报告"));
        Map<String, Object> notYet = new java.util.HashMap<>(SelectionPlay.budget("100"));
        notYet.put("reportedOn", "2098-01-01");
        assertThatThrownBy(() -> player.complete(plan(year), BUDGET, notYet)).hasMessageContaining("2098-01-01");
        player.complete(plan(year), BUDGET, SelectionPlay.budget("240000000.01"));
        assertThat(player.open(plan(year))).containsExactly(BUDGET);
        assertThat((String) player.variable(plan(year), BUDGET, "reasons"))
                .contains("要求不超过财政承受能力评估报告（秦海财评〔2023〕8号）核定的240,000,000.00元", "超出0.01元", "HG-6-7");
        player.complete(plan(year), BUDGET, SelectionPlay.budget("240000000"));
        assertThat(timers.of(plan(year), "intermediateCatchEvent_closed")).hasSize(1);
    }

    @Test
    @DisplayName("HG-3-11 差1户、差1分钱、各类小区数不对：逐项说明；更正公布数、调整预算、重新评审都能走通")
    void reconciled() {
        String one = applications.reported(year, 1, 1995, 90, "600000", CLOSING);
        applications.reported(year, 2, 2003, 80, "300000.01", CLOSING);
        player.start("annualPlan", plan(year));
        player.complete(plan(year), SelectionPlay.PUBLISH, SelectionPlay.published(1, 1, 201, 8, "90"));
        play.close(year, "900000");
        play.reviewAll(year);
        play.arranged(year);
        assertThat(player.unit(player.task(plan(year), CORRECT))).isEqualTo("haigangHousing");
        assertThat((String) player.variable(plan(year), CORRECT, "reasons"))
                .contains("要求2001至2005年建成的小区数与公布的1个一致，现为各项合计0个，少1个")
                .contains("要求户数与公布的201户一致，现为各项合计100户，少101户")
                .contains("要求预计投资与公布的90万元一致，现为各项合计60万元，少30万元")
                .contains("HG-3-11");
        correct(Map.of("correctionRoad", "BUDGET"));
        player.complete(plan(year), BUDGET, SelectionPlay.budget("900000.01"));
        timers.fire(plan(year), "intermediateCatchEvent_closed");
        play.arranged(year);
        assertThat((String) player.variable(plan(year), CORRECT, "reasons"))
                .contains("现为各项合计200户，少1户")
                .contains("现为各项合计90.000001万元，多0.000001万元")
                .doesNotContain("建成的小区数");
        correct(Map.of("correctionRoad", "REVIEW", "reviewAgain", List.of(one)));
        assertThat(player.tasks(plan(year), REVIEW)).hasSize(1);
        var task = play.review(year, one);
        player.complete(task, play.reviewed(task, Map.of("reviewedEstimate", 599999.99, "figuresReason", "核减1分")));
        play.arranged(year);
        assertThat((String) player.variable(plan(year), CORRECT, "reasons"))
                .contains("少1户")
                .doesNotContain("万元");
        assertThat(player.variable(plan(year), CORRECT, "publishedHouseholds")).isEqualTo(201);
        correct(Map.of(
                "correctionRoad",
                "PUBLISHED",
                "publishedFirst",
                1,
                "publishedSecond",
                1,
                "publishedHouseholds",
                200,
                "publishedBuildings",
                8,
                "publishedArea",
                1.6,
                "publishedMoney",
                90));
        assertThat(player.open(plan(year))).containsExactly(CONFIRM);
    }

    @Test
    @DisplayName("领导小组办公室不同意：带意见退回区住建局，重新评审后再报")
    void sentBack() {
        toConfirmation();
        player.complete(plan(year), CONFIRM, Map.of("planConfirmed", false, "confirmationOpinion", "请再核实投资"));
        assertThat(player.variable(plan(year), CORRECT, "confirmationOpinion")).isEqualTo("请再核实投资");
        correct(Map.of("correctionRoad", "REVIEW"));
        play.arranged(year);
        assertThat(player.open(plan(year))).containsExactly(CONFIRM);
        assertThat(projects.find(project(1))).isEmpty();
    }

    @Test
    @DisplayName("区住建局发起年度计划：一个年度一份，再发起的是下一年度的；别的单位不能发起")
    void opened() {
        int ahead = 2150;
        timers.goTo(LocalDate.of(ahead, 9, 30));
        player.as(
                Player.HAIGANG,
                "haigangFinance",
                () -> assertThat(matters.offered())
                        .noneMatch(matter -> matter.process().equals("annualPlan")));
        player.as(Player.HAIGANG, "haigangHousing", () -> {
            matters.open("annualPlan");
            matters.open("annualPlan");
            assertThatThrownBy(() -> matters.open("annualPlan")).hasMessageContaining("%d年度的年度计划".formatted(ahead + 1));
        });
        assertThat(player.unit(player.task(plan(ahead), SelectionPlay.PUBLISH))).isEqualTo("haigangHousing");
        assertThat(player.open(plan(ahead + 1))).containsExactly(SelectionPlay.PUBLISH);
    }

    @Test
    @DisplayName("HG-3-4、HG-3-10 申报截止以后，社区只能申报下一年度，不会报进已截止的年度没有人看")
    void closedYear() {
        play.publish(year, 1, 0, "60");
        timers.goTo(LocalDate.of(year, 3, 1));
        assertThat(offeredYears()).contains("%d年度".formatted(year + 1)).doesNotContain("%d年度".formatted(year));
    }

    @Test
    @DisplayName("HG-3-4、HG-3-10 延长申报截止日以后，社区又可以申报这个年度；下达前领导小组办公室看到延长的原因")
    void extended() {
        toConfirmation();
        player.complete(plan(year), CONFIRM, Map.of("planConfirmed", false, "confirmationOpinion", "申报太少"));
        correct(Map.of("correctionRoad", "REVIEW"));
        timers.goTo(LocalDate.of(year, 3, 1));
        player.complete(
                plan(year),
                ARRANGE,
                Map.of(
                        "arrangement", "EXTEND",
                        "extendedUntil", "%d-03-31".formatted(year),
                        "extensionReason", "申报太少"));
        assertThat(offeredYears()).contains("%d年度".formatted(year));
        timers.goTo(LocalDate.of(year, 4, 1));
        assertThat(offeredYears()).doesNotContain("%d年度".formatted(year));
        timers.fire(plan(year), "intermediateCatchEvent_closedAgain");
        play.arranged(year);
        assertThat((String) player.variable(plan(year), CONFIRM, "closingDay"))
                .contains("申报截止日：%d-03-31".formatted(year), "由2024-02-29延长至%d-03-31：申报太少".formatted(year));
    }

    @Test
    @DisplayName("HG-3-12、HG-6-7 安排保障性任务的人请区财政局重新核定预算：第一次核定没有保障性任务可看，再核定时列出来")
    void budgetFromReview() {
        applications.reported(year, 1, 1995, 90, "600000", CLOSING);
        play.publish(year, 1, 0, "60");
        assertThat(player.variable(plan(year), BUDGET, "guaranteeTasks")).isEqualTo("");
        play.close(year, "1");
        play.reviewAll(year);
        player.complete(plan(year), ARRANGE, Map.of("arrangement", "BUDGET"));
        assertThat((String) player.variable(plan(year), BUDGET, "guaranteeTasks"))
                .contains("没有列入保障性任务", "年度预算1.00元");
        play.close(year, "600000");
        play.arranged(year);
        assertThat(player.open(plan(year))).containsExactly(CONFIRM);
    }

    /** The years for which a community that applies now can choose. */
    private String offeredYears() {
        String instance = new Rest(port, "wenhuaCommunity")
                .post("/jiugai/matters/new/application", null)
                .json()
                .path("instance")
                .asText();
        String number = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
        return String.valueOf(player.variable(number, "userTask_registerApplication", "planYears"));
    }

    private void toConfirmation() {
        applications.reported(year, 1, 1995, 90, "600000", CLOSING);
        play.publish(year, 1, 0, "60");
        play.close(year, "600000");
        play.reviewAll(year);
        play.arranged(year);
    }

    private void correct(Map<String, Object> answer) {
        Map<String, Object> all = new java.util.HashMap<>(answer);
        all.put("correction", "已核对");
        player.complete(plan(year), CORRECT, all);
    }

    private String project(int number) {
        return "HG-%d-%02d".formatted(year, number);
    }
}
