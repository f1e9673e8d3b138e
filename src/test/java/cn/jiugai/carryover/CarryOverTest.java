package cn.jiugai.carryover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.deadline.MilestoneStanding;
import cn.jiugai.deadline.MilestoneStandings;
import cn.jiugai.engine.ProjectRuns;
import cn.jiugai.funding.FundingPlay;
import cn.jiugai.funding.FundingRecords;
import cn.jiugai.office.Assignments;
import cn.jiugai.plan.StartedPlan;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Rest.Reply;
import cn.jiugai.play.Timers;
import cn.jiugai.project.CarriedProject;
import cn.jiugai.project.Communities;
import cn.jiugai.project.Community;
import cn.jiugai.project.CommunityTakenException;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.ProjectYears;
import cn.jiugai.project.Projects;
import cn.jiugai.project.ScopeChange;
import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.SheetBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** On plan years of their own; the clock goes over the turn of the year. */
@JiugaiTest
@Covers("carryOver")
@DisplayName("结转下年度")
class CarryOverTest {

    private static final String EXPLAIN = "userTask_explainDelay";
    private static final String PROPOSE = "userTask_proposeDates";
    private static final String CONFIRM = "userTask_confirmMoney";
    private static final String DECIDE = "userTask_decideCarryOver";
    private static final String SETTLE = "userTask_settleRefusal";
    private static final String HOUSING = "jinanHousing";
    private static final String NEXT_DAY = "intermediateCatchEvent_nextDay";
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private StartedPlan plans;

    @Autowired
    private FundingPlay fundingPlay;

    @Autowired
    private FundingRecords funding;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectYears years;

    @Autowired
    private ProjectStates states;

    @Autowired
    private ProjectRuns runs;

    @Autowired
    private Communities communities;

    @Autowired
    private CarryOverRegister register;

    @Autowired
    private CarryOverReconciler reconciler;

    @Autowired
    private MilestoneStandings standings;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient jdbc;

    private int year;
    private String project;
    private int payments;

    @BeforeEach
    void plan() {
        year = plans.newYear();
        plans.newYear(); // into which it goes over
        timers.goTo(LocalDate.of(year, 1, 10), MORNING);
        project = plans.begin(year, true, Fen.ofYuan("8000000"), community("甲"), community("乙"));
        assignments.name(Player.JINAN, project, "community", "zhongshiCommunity", "test");
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("12月31日最后一刻还不发起，1月1日零时发起，一个项目一个年度一次")
    void startedByItself() {
        timers.goTo(LocalDate.of(year, 12, 31), LocalTime.of(23, 59));
        reconcile();
        assertThat(player.open(project)).isEmpty();

        timers.goTo(LocalDate.of(year + 1, 1, 1), LocalTime.MIDNIGHT);
        reconcile();
        reconcile();
        assertThat(player.open(project)).containsExactly(EXPLAIN);
        assertThat(player.unit(player.task(project, EXPLAIN))).isEqualTo("zhongshiStreet");
    }

    @Test
    @DisplayName("区住建局12月1日起可以申请，11月30日不行；别的单位不能；办过的年度不再办")
    void startedByHand() {
        Rest housing = new Rest(port, HOUSING);
        String start = "/jiugai/projects/%s/matters/carryOver".formatted(project);
        timers.goTo(LocalDate.of(year, 11, 30), LocalTime.of(23, 59));
        Reply early = housing.post(start, null);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.message()).contains("项目%s列在%d年度，%d-12-01起才能申请结转下年度".formatted(project, year, year));
        timers.goTo(LocalDate.of(year, 12, 1), MORNING);
        Reply street = new Rest(port, "zhongshiStreet").post(start, null);
        assertThat(street.status()).isEqualTo(403);
        assertThat(street.message()).contains("的“结转下年度”由", "您的单位没有为这个项目承担这个角色");

        assertThat(new Rest(port, "jinanHousingHead").post(start, null).status())
                .isLessThan(300);
        assertThat(housing.post(start, null).message()).contains("已有一件“结转下年度”在办，办结后才能再发起");
        timers.goTo(LocalDate.of(year + 1, 1, 1), MORNING);
        reconcile();
        assertThat(player.open(project)).containsExactly(EXPLAIN);

        carryOver(year + 1);
        assertThat(housing.post(start, null).message()).contains("列在%d年度，%d-12-01起才能申请".formatted(year + 1, year + 1));
    }

    @Test
    @DisplayName("手里有事的单位说明原因；在办的任务原样办；资金差一分退回；不同意的补充理由后再报")
    void wholeWay() {
        player.start("violationClearance", project);
        String untouched = player.task(project, "userTask_surveyViolations").getId();
        fundingPlay.settled(project);
        pay("1200000.01");
        newYear();
        assertThat(player.unit(player.task(project, EXPLAIN))).isEqualTo("zhongshiCommunity");
        assertThat((String) player.variable(project, EXPLAIN, "carryOverFacts"))
                .contains(
                        "%s 试验项目（进行中）**：%d年度没有完成，拟结转到%d年度".formatted(project, year, year + 1),
                        "中央补助资金：计划3,000,000.00元，已付1,200,000.01元，结转1,799,999.99元",
                        "合计结转6,799,999.99元",
                        "各项验收完成：未完成");
        explain();

        player.complete(project, PROPOSE, Map.of("newPreparationDue", (year + 1) + "-03-31"));
        assertThat((String) player.variable(project, PROPOSE, "reasons"))
                .contains("要求“进入工程施工”有新日期，现为没有日期，缺1个日期", "JA-4.4-2", "JA-4.4-3", "JA-4.4-4");
        player.complete(project, PROPOSE, dates(year + 1));
        player.complete(project, CONFIRM, Map.of("carriedAmount", 6799999.98));
        assertThat((String) player.variable(project, CONFIRM, "reasons"))
                .contains("合计6,799,999.99元，分文不差，现为结转资金6,799,999.98元，还差0.01元", "JA-2-3");
        assertThat(player.unit(player.task(project, CONFIRM))).isEqualTo("jinanFinance");
        confirm("6799999.99");

        player.complete(project, DECIDE, Map.of("returned", true, "decisionOpinion", "各项验收应提前"));
        assertThat((String) player.variable(project, PROPOSE, "carryOverFacts")).contains("各项验收应提前");
        player.complete(project, PROPOSE, dates(year + 1));
        confirm("6799999.99");
        player.complete(project, DECIDE, refusal());
        player.runJobs(project);
        assertThat((String) player.variable(project, SETTLE, "carryOverFacts")).contains("施工无期");
        player.complete(project, SETTLE, Map.of("supplement", "施工单位已重新落实"));
        assertThat((String) player.variable(project, PROPOSE, "carryOverFacts")).contains("施工单位已重新落实");
        player.complete(project, PROPOSE, dates(year + 1));
        confirm("6799999.99");

        approve((year + 1) + "-01-06");
        assertThat((String) player.variable(project, DECIDE, "reasons"))
                .contains("批复日期%d-01-06".formatted(year + 1), "批复还没有到日子", "JA-3.5-1");
        pay("0.01");
        approve((year + 1) + "-01-05");
        assertThat((String) player.variable(project, DECIDE, "reasons"))
                .contains("核对时结转6,799,999.99元，现在是6,799,999.98元，差0.01元", "JA-2-3");
        player.complete(project, DECIDE, Map.of("returned", true, "decisionOpinion", "又付了一笔"));
        player.complete(project, PROPOSE, dates(year + 1));
        confirm("6799999.98");
        approve((year + 1) + "-01-05");

        assertThat(player.open(project)).containsExactly("userTask_surveyViolations");
        assertThat(player.task(project, "userTask_surveyViolations").getId()).isEqualTo(untouched);
        assertThat(years.of(project)).singleElement().satisfies(carried -> {
            assertThat(carried.toYear()).isEqualTo(year + 1);
            assertThat(carried.money()).isEqualTo(Fen.ofYuan("6799999.98"));
            assertThat(carried.communities()).isEqualTo(2);
            assertThat(carried.households()).isEqualTo(200);
            assertThat(carried.basis()).isEqualTo("金旧改结1号");
        });
        assertThat(projects.ofYear(Player.JINAN, year))
                .extracting(Project::number)
                .containsExactly(project);
        assertThat(projects.ofYear(Player.JINAN, year + 1))
                .extracting(Project::number)
                .containsExactly(project);
        assertThat(register.money(instance()))
                .extracting(SourceMoney::text)
                .contains("中央补助资金：计划3,000,000.00元，已付1,200,000.02元，结转1,799,999.98元");
        assertThat(ends()).containsExactly("endEvent_carriedOver");
        reconcile();
        assertThat(player.open(project)).hasSize(1);

        Rest housing = new Rest(port, HOUSING);
        JsonNode carried = housing.call("GET", "/jiugai/projects/%s/progress".formatted(project), null)
                .json()
                .at("/carried/0");
        assertThat(carried.path("year").asInt()).isEqualTo(year + 1);
        assertThat(carried.path("money").asText()).isEqualTo("6,799,999.98元");
        JsonNode figures = housing.call("GET", "/jiugai/cockpit/year-figures?year=" + year, null)
                .json();
        assertThat(figures.at("/rows/2/name").asText()).isEqualTo("结转下年度");
        assertThat(figures.at("/rows/2/investment").asText()).isEqualTo("679.999998万元");
        assertThat(figures.at("/carried/0").asText())
                .startsWith("%s 试验项目：%d-01-05结转到%d年度（金旧改结1号）".formatted(project, year + 1, year + 1));
    }

    @Test
    @DisplayName("节点换成新年度的日期，原来的逾期仍算在原年度；新日期过了再算新年度逾期")
    void milestonesMove() {
        LocalDate due = LocalDate.of(year, 3, 31);
        LocalDate remind = calendar.days().plus(due, -10);
        timers.goTo(remind, MORNING);
        timers.fireDue(project, NEXT_DAY);
        player.complete(project, "userTask_forecastMilestone", Map.of("progress", "论证中", "forecastOn", due + ""));
        timers.goTo(due.plusDays(1), MORNING);
        timers.fireDue(project, NEXT_DAY);
        assertThat(player.open(project)).containsExactly("userTask_pressOverdue");

        newYear();
        carryOver(year + 1);
        assertThat(player.open(project)).as("不再为原来的日期督办").isEmpty();
        int overdue = (int) (LocalDate.of(year + 1, 1, 5).toEpochDay() - due.toEpochDay());
        assertThat(standing(0).due()).isEqualTo(LocalDate.of(year + 1, 3, 31));
        assertThat(standing(0).text()).isEqualTo("未到；%d年度原定%s，逾期%d天未完成，已结转".formatted(year, due, overdue));
        assertThat(overdueRounds()).as("原年度的逾期没有撤销").isEqualTo(1);
        assertThat(timers.of(project, NEXT_DAY))
                .hasSize(4)
                .allSatisfy(timer ->
                        assertThat(calendar.dayOf(timer.getDuedate()).getYear()).isEqualTo(year + 1));

        LocalDate newDue = LocalDate.of(year + 1, 3, 31);
        timers.goTo(calendar.days().plus(newDue, -10), MORNING);
        timers.fireDue(project, NEXT_DAY);
        player.complete(project, "userTask_forecastMilestone", Map.of("progress", "论证中", "forecastOn", newDue + ""));
        timers.goTo(newDue.plusDays(1), MORNING);
        timers.fireDue(project, NEXT_DAY);
        assertThat(player.open(project)).containsExactly("userTask_pressOverdue");
        assertThat(standing(0).text()).startsWith("逾期1天，已督办").contains("%d年度原定".formatted(year));
        assertThat(overdueRounds()).isEqualTo(2);
    }

    @Test
    @DisplayName("结转两次：两个年度的记录都在，日期以最后一次为准")
    void twice() {
        newYear();
        carryOver(year + 1);
        timers.goTo(LocalDate.of(year + 2, 1, 5), MORNING);
        reconcile();
        carryOver(year + 2);

        assertThat(years.of(project)).extracting(CarriedProject::toYear).containsExactly(year + 1, year + 2);
        assertThat(years.current(projects.get(project))).isEqualTo(year + 2);
        assertThat(standing(3).due()).isEqualTo(LocalDate.of(year + 2, 11, 30));
        assertThat(standing(3).text())
                .contains("%d年度原定%d-11-30".formatted(year, year), "%d年度原定%d-11-30".formatted(year + 1, year + 1));
        assertThat(projects.ofYear(Player.JINAN, year + 1))
                .extracting(Project::number)
                .containsExactly(project);
    }

    @Test
    @DisplayName("发起的人不能审批；拖过了下年度的，新日期和结转的年度顺延到再下一年，不会卡住")
    void draggedOn() {
        timers.goTo(LocalDate.of(year, 12, 1), MORNING);
        Rest housing = new Rest(port, HOUSING);
        assertThat(housing.post("/jiugai/projects/%s/matters/carryOver".formatted(project), null)
                        .status())
                .isLessThan(300);
        proposed(year + 1);
        approve(calendar.today().toString());
        assertThat((String) player.variable(project, DECIDE, "reasons"))
                .contains("发起、拟定节点或核对资金和审批都是“%s”".formatted(HOUSING), "缺另一人的审批", "JA-4.1-2");
        assertThat(years.of(project)).isEmpty();

        timers.goTo(LocalDate.of(year + 2, 1, 5), MORNING);
        player.complete(project, DECIDE, Map.of("returned", true, "decisionOpinion", "已过%d年度".formatted(year + 1)));
        player.complete(project, PROPOSE, dates(year + 1));
        assertThat((String) player.variable(project, PROPOSE, "reasons"))
                .contains("在%d-01-05至%d-12-31之间".formatted(year + 2, year + 2));
        player.complete(project, PROPOSE, dates(year + 2));
        confirm("8000000");
        assertThat((String) player.variable(project, DECIDE, "carryOverFacts"))
                .contains("拟结转到%d年度".formatted(year + 2));
    }

    @Test
    @DisplayName("下年度计划不能把结转的小区列为新增；结转的项目要列明，合计才说得清")
    void nextYearsPlan() {
        newYear();
        carryOver(year + 1);
        JsonNode taken = upload(2, 300, "3.00", "900", community("甲"), List.of());
        assertThat(sentences(taken))
                .contains("不在本年度其他项目中的小区：它已在%s中，不能再列入JA-%d-01（JA-3.1-2）".formatted(project, year + 1))
                .contains("没有列出%s（结转投资800万元）".formatted(project));
        JsonNode wrong = upload(2, 300, "3.00", "900", community("丙"), List.of(project, 799.999999));
        assertThat(sentences(wrong)).contains("登记簿中结转的800万元，分文不差，现在少0.01元");
        JsonNode newOnly = upload(1, 100, "1.00", "100", community("丙"), List.of(project, 800));
        assertThat(newOnly.path("reasons").toString())
                .contains("项目数与公布的1个一致，现为各项合计2个（其中上年结转1个），多1个")
                .contains("现为各项合计900万元（其中上年结转800万元），多800万元");

        JsonNode right = upload(2, 300, "3.00", "900", community("丙"), List.of(project, 800));
        assertThat(right.path("message").asText()).contains("各项合计与公布数一致（新列入1个项目，上年结转1个项目）");
        String key = "JA-plan-" + (year + 1);
        assertThat((String) player.variable(key, "userTask_confirmPlan", "planSummary"))
                .contains(
                        "其中：\n- 新列入：1个项目、1个小区、100户、4栋、1.00万㎡，预计投资100万元",
                        "- 上年结转：1个项目、2个小区、200户、8栋、2.00万㎡，预计投资800万元",
                        "结转 %s（金旧改结1号）：2个小区，200户，结转资金800万元".formatted(project));

        player.complete(key, "userTask_confirmPlan", Map.of("planConfirmed", true));
        player.runJobs(key);
        Rest housing = new Rest(port, HOUSING);
        assertThat(housing.call("GET", "/jiugai/cockpit/year-figures?year=" + (year + 1), null)
                        .json()
                        .path("rows")
                        .findValuesAsText("name"))
                .containsExactly("公布数", "其中：新列入", "其中：上年结转");
        JsonNode running = housing.call("GET", "/jiugai/plans/dates", null).json();
        assertThat(running.findParents("carried"))
                .filteredOn(plan -> plan.path("year").asInt() == year + 1)
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.at("/carried/0/project").asText()).isEqualTo(project);
                    assertThat(plan.at("/carried/0/dates/0/name").asText()).isEqualTo("前期工作完成");
                    assertThat(plan.at("/carried/0/dates/0/due").asText()).isEqualTo((year + 1) + "-03-31");
                });
    }

    @Test
    @DisplayName("下年度已经把小区列为新增的，结转退回，说明是哪个项目；新列入的项目也不能再要这个小区")
    void listedAsNew() {
        String other = "JA-%d-07".formatted(year + 1);
        Community taken = new Community(null, other, community("甲"), 1995, 100, 4, new BigDecimal("10000"));
        projects.register(new Project(other, Player.JINAN, year + 1, "新列项目", Fen.ofYuan("1")), List.of(taken));
        newYear();
        proposed(year + 1);
        approve((year + 1) + "-01-05");
        assertThat((String) player.variable(project, DECIDE, "reasons"))
                .contains("“%s”已在%s（新列项目）中".formatted(community("甲"), other), "不能再列入%s（试验项目）".formatted(project))
                .contains("JA-3.1-2");

        communities.remove(other, community("甲"), new ScopeChange("金旧改调1号", "test"));
        approve((year + 1) + "-01-05");
        assertThat(years.of(project)).hasSize(1);
        Project late = new Project("JA-%d-08".formatted(year + 1), Player.JINAN, year + 1, "又一项目", Fen.ZERO);
        assertThatThrownBy(() -> projects.register(
                        late,
                        List.of(new Community(null, late.number(), community("乙"), 1995, 100, 4, new BigDecimal("1")))))
                .isInstanceOf(CommunityTakenException.class)
                .hasMessageContaining("已在%s（试验项目）中".formatted(project));
    }

    @Test
    @DisplayName("JA-3.1-2 结转和新列入同时要同一个小区：只有一个办成")
    void atOnce() throws Exception {
        newYear();
        proposed(year + 1);
        player.complete(project, DECIDE, approval(calendar.today().toString()));
        Project other = new Project("JA-%d-09".formatted(year + 1), Player.JINAN, year + 1, "同时列入", Fen.ZERO);
        Community wanted = new Community(null, other.number(), community("甲"), 1995, 100, 4, new BigDecimal("1"));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<?> carried = two.submit(() -> {
                together.await();
                player.runJobs(project);
                return null;
            });
            Future<Boolean> registered = two.submit(() -> {
                together.await();
                try {
                    projects.register(other, List.of(wanted));
                    return true;
                } catch (CommunityTakenException taken) {
                    return false;
                }
            });
            carried.get();
            assertThat(years.of(project)).hasSize(registered.get() ? 0 : 1);
            assertThat(projects.find(other.number()).isPresent()).isEqualTo(registered.get());
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    @DisplayName("已暂停的项目结转后仍是暂停；已终止、已合并、已完成的不结转")
    void states() {
        newYear();
        states.set(project, ProjectState.SUSPENDED);
        runs.suspend(Player.JINAN, project, "");
        carryOver(year + 1);
        assertThat(states.of(project)).isEqualTo(ProjectState.SUSPENDED);
        assertThat(years.of(project)).hasSize(1);

        timers.goTo(LocalDate.of(year + 2, 1, 5), MORNING);
        for (ProjectState ended : List.of(ProjectState.TERMINATED, ProjectState.MERGED, ProjectState.COMPLETED)) {
            states.set(project, ended);
            reconcile();
            assertThat(player.open(project)).as(ended.label()).isEmpty();
        }
    }

    @Test
    @DisplayName("结转办理中项目完成了：自行结束，无需结转")
    void finishedMeanwhile() {
        newYear();
        states.set(project, ProjectState.COMPLETED);
        explain();
        assertThat(ends()).containsExactly("endEvent_carryOverNeedless");
        assertThat(player.open(project)).doesNotContain(PROPOSE);
        assertThat(years.of(project)).isEmpty();
        assertThat(register.running(project)).isEmpty();
    }

    @Test
    @DisplayName("不予结转后终止的，结转随项目结束")
    void terminated() {
        newYear();
        proposed(year + 1);
        player.complete(project, DECIDE, refusal());
        assertThat(player.open(project)).containsExactly(SETTLE);
        runs.end(Player.JINAN, project, "", "项目终止（金旧改调1号）");
        assertThat(player.open(project)).isEmpty();
        assertThat(register.running(project)).isEmpty();
    }

    @Test
    @DisplayName("别的街道、社区的人从接口审批、核对：不行")
    void wrongPerson() {
        newYear();
        proposed(year + 1);
        String task = player.task(project, DECIDE).getId();
        for (String user : List.of("zhongshiStreet", "dongshiStreet", "jinanFinance")) {
            Reply reply = new Rest(port, user)
                    .post("/task/" + task + "/complete", Rest.variables(approval((year + 1) + "-01-05")));
            assertThat(reply.status()).as(user).isEqualTo(403);
        }
        Reply withoutPaper = new Rest(port, HOUSING)
                .post("/task/" + task + "/complete", Rest.variables(approval((year + 1) + "-01-05")));
        assertThat(withoutPaper.status()).isEqualTo(400);
        assertThat(withoutPaper.message()).contains("结转批复文件");
        assertThat(player.open(project)).containsExactly(DECIDE);
    }

    private String community(String name) {
        return name + "小区" + year;
    }

    private void newYear() {
        timers.goTo(LocalDate.of(year + 1, 1, 5), MORNING);
        reconcile();
    }

    private void reconcile() {
        reconciler.reconcile(projects.get(project));
    }

    private void explain() {
        player.completeAll(project, EXPLAIN, Map.of("delayReason", "管线改线未完", "delayMeasures", "三月前完成改线"));
    }

    /** From the reasons to the decision, with the money that the register has. */
    private void proposed(int toYear) {
        explain();
        player.complete(project, PROPOSE, dates(toYear));
        confirm("8000000");
    }

    private void carryOver(int toYear) {
        proposed(toYear);
        approve(calendar.today().toString());
        assertThat(years.current(projects.get(project))).isEqualTo(toYear);
    }

    private void confirm(String yuan) {
        player.complete(project, CONFIRM, Map.of("carriedAmount", Double.valueOf(yuan)));
    }

    private void approve(String day) {
        player.complete(project, DECIDE, approval(day));
        player.runJobs(project);
    }

    private static Map<String, Object> approval(String day) {
        return Map.of("returned", false, "carryOverDecision", "APPROVED", "documentNumber", "金旧改结1号", "decidedOn", day);
    }

    private Map<String, Object> refusal() {
        return Map.of(
                "returned",
                false,
                "carryOverDecision",
                "REFUSED",
                "documentNumber",
                "金旧改结2号",
                "decidedOn",
                (year + 1) + "-01-05",
                "decisionOpinion",
                "施工无期");
    }

    private static Map<String, Object> dates(int year) {
        return Map.of(
                "newPreparationDue", year + "-03-31",
                "newWorksStartDue", year + "-05-31",
                "newBasicWorksDue", year + "-09-30",
                "newAcceptancesDue", year + "-11-30");
    }

    private void pay(String yuan) {
        jdbc.sql("""
                        insert into payment (instance, project, number, source, payee, purpose, amount_fen, state, applied_by,
                                             paid_on)
                        values (?, ?, ?, ?, 'huaxiaConstruction', '进度款', ?, 'PAID', 'test', ?)""")
                .params(
                        UUID.randomUUID().toString(),
                        project,
                        ++payments,
                        funding.sources(project).get(0).id(),
                        Fen.ofYuan(yuan).value(),
                        calendar.today())
                .update();
    }

    private MilestoneStanding standing(int position) {
        return standings.of(project).get(position);
    }

    private int overdueRounds() {
        return jdbc.sql("""
                        select count(*) from milestone_overdue
                        where project = ? and kind = 'PREPARATION' and withdrawn_on is null""").param(project).query(Integer.class).single();
    }

    private String instance() {
        return jdbc.sql("select instance from carry_over where project = ? and from_year = ?")
                .params(project, year)
                .query(String.class)
                .single();
    }

    private List<String> ends() {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance()).finished().list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> id.startsWith("endEvent"))
                .toList();
    }

    /** A plan of the next year with one new project of 100 households and 1,000,000 yuan. */
    private JsonNode upload(
            int allProjects,
            int households,
            String area,
            String investment,
            String newCommunity,
            List<Object> carried) {
        int next = year + 1;
        String number = "JA-%d-01".formatted(next);
        int all = allProjects == 1 ? 1 : 3;
        SheetBuilder workbook = new SheetBuilder()
                .sheet(
                        "年度计划",
                        List.of(
                                List.of("年度", "项目数", "小区数", "户数", "楼栋数", "建筑面积(万㎡)", "预计投资(万元)"),
                                List.of(next, allProjects, all, households, all * 4, area, investment)))
                .sheet(
                        "项目",
                        List.of(
                                List.of("项目编号", "项目名称", "街道", "社区", "预计投资(万元)"),
                                List.of(number, "新列项目", "中市街道", "云路社区", 100)))
                .sheet(
                        "小区",
                        List.of(
                                List.of("项目编号", "小区名称", "建成年份", "户数", "楼栋数", "建筑面积(㎡)"),
                                List.of(number, newCommunity, 1996, 100, 4, 10000)));
        if (!carried.isEmpty()) {
            workbook.sheet("结转项目", List.of(List.of("项目编号", "结转投资(万元)"), carried));
        }
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(workbook.build()) {
            @Override
            public String getFilename() {
                return "计划.xlsx";
            }
        });
        ResponseEntity<JsonNode> answer =
                rest.withBasicAuth(HOUSING, "Jiugai-2024").postForEntity("/jiugai/plans", form, JsonNode.class);
        return answer.getBody();
    }

    private static String sentences(JsonNode refusal) {
        StringBuilder all = new StringBuilder();
        refusal.path("faults")
                .forEach(fault -> all.append(fault.path("found").asText())
                        .append(fault.path("expected").asText())
                        .append('\n'));
        return all.toString();
    }
}
