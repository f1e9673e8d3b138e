package cn.jiugai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.project.Community;
import cn.jiugai.project.Lesson;
import cn.jiugai.project.Lessons;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.FaultyWorkbookException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("annualPlan")
@DisplayName("年度计划")
class AnnualPlanTest {

    private static final String CORRECT = "userTask_correctPlan";
    private static final String CONFIRM = "userTask_confirmPlan";
    private static final String SUM_UP = "userTask_noteYearLessons";
    private static final Map<String, Object> AGREE = Map.of("planConfirmed", true);

    @Autowired
    private Player player;

    @Autowired
    private PlanImport imports;

    @Autowired
    private AnnualPlans plans;

    @Autowired
    private Projects projects;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Timers timers;

    @Autowired
    private Lessons lessons;

    @Autowired
    private JdbcClient jdbc;

    private final TestPlan plan = new TestPlan();

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("合计一致的计划：领导小组办公室确认后，每个项目在自己的街道启动")
    void startsItsProjects() {
        upload(plan.workbook());
        assertThat(player.unit(player.task(plan.key(), CONFIRM))).isEqualTo("jinanLeadingGroup");
        assertThat((String) player.variable(plan.key(), CONFIRM, "planSummary"))
                .contains("2个项目、2个小区、200户、8栋、2.02万㎡，预计投资500.5万元")
                .contains(plan.project(1) + " 云路片区改造（中市街道办事处）：云路新村，120户，预计投资300万元")
                .contains("前期工作完成：%d-03-31".formatted(plan.year()));
        assertThat(projects.find(plan.project(1))).isEmpty();
        player.complete(plan.key(), CONFIRM, AGREE);
        assertThat(found().state()).isEqualTo(PlanState.CONFIRMED);
        runJob();

        assertThat(player.open(plan.key())).isEmpty();
        assertThat(found().state()).isEqualTo(PlanState.STARTED);
        assertThat(found().confirmedBy()).isEqualTo("jinanLeadingGroup");
        assertThat(projects.get(plan.project(2)))
                .isEqualTo(new Project(plan.project(2), Player.JINAN, plan.year(), "皋城片区改造", Fen.ofYuan("2005000")));
        assertThat(projects.communities(plan.project(2)))
                .extracting(Community::name)
                .containsExactly("皋城花园");
        assertThat(units(plan.project(1)))
                .isSubsetOf("zhongshiStreet", "zhongshiCommunity")
                .isNotEmpty();
        assertThat(units(plan.project(2)))
                .isSubsetOf("dongshiStreet", "dongshiCommunity")
                .isNotEmpty();
    }

    @Test
    @DisplayName("年底总结：区住建局看到各项目的经验，写下全年的；确认下一年度计划时显示出来（JA-4.2-3）")
    void lessons() {
        upload(plan.workbook());
        player.complete(plan.key(), CONFIRM, AGREE);
        runJob();
        ProcessInstance instance = instance();
        timers.goTo(LocalDate.of(plan.year(), 12, 31));
        lessons.add(
                new Lesson(Player.JINAN, plan.year(), plan.project(1), "逐栋公示方案", "管线单位进场晚\n提前两个月对接", "jinanHousing"));
        timers.fire(plan.key(), "intermediateCatchEvent_yearEnds");
        assertThat(player.unit(player.task(plan.key(), SUM_UP))).isEqualTo("jinanHousing");
        assertThat((String) player.variable(plan.key(), SUM_UP, "projectLessons"))
                .contains("2个项目，已总结经验1个", plan.project(1), "逐栋公示方案", "管线单位进场晚；提前两个月对接");
        player.complete(plan.key(), SUM_UP, Map.of("worked", "连片改造", "improve", "立项提前到上年底"));
        assertThat(player.ended(instance)).isTrue();
        assertThat(player.ends(instance)).containsExactly("endEvent_yearClosed");

        TestPlan next = new TestPlan();
        upload(next.workbook());
        assertThat((String) player.variable(next.key(), CONFIRM, "lessons"))
                .contains(plan.year() + "年度的改造经验", "**全年**　好的做法：连片改造", "立项提前到上年底", "逐栋公示方案");
    }

    @Test
    @DisplayName("JA-2-3 上一年度项目的绩效评价结果和应用，确认下一年度计划时看得到；还没有评出等级的不列")
    void evaluations() {
        upload(plan.workbook());
        player.complete(plan.key(), CONFIRM, AGREE);
        runJob();
        evaluate(plan.project(1), 86, "GOOD");
        jdbc.sql("insert into evaluation_use (instance, kind, way) values (?, 'NEXT_YEAR_FUNDS', '优先安排')")
                .param("evaluation-" + plan.project(1))
                .update();
        evaluate(plan.project(2), null, null);

        TestPlan next = new TestPlan();
        upload(next.workbook());
        assertThat((String) player.variable(next.key(), CONFIRM, "lessons"))
                .contains(plan.year() + "年度的绩效评价结果", plan.project(1) + "**　86分，“良”，评价结果用于下年度资金安排：优先安排")
                .doesNotContain(plan.project(2));
    }

    private void evaluate(String project, Integer points, String grade) {
        jdbc.sql("""
                        insert into evaluation (instance, project, evaluated_on, document_number, evaluated_by, points, grade)
                        values (?, ?, date '2024-12-10', '9号', 'jinanFinance', ?, ?)""").params("evaluation-" + project, project, points, grade).update();
    }

    @Test
    @DisplayName("四个时间节点写进计划：3月31日、5月31日、9月30日、11月30日（JA-4.4-1至JA-4.4-4）")
    void milestones() {
        upload(plan.workbook());
        assertThat(plans.milestones(found()))
                .containsExactly(
                        new Milestone(MilestoneKind.PREPARATION, LocalDate.of(plan.year(), 3, 31)),
                        new Milestone(MilestoneKind.WORKS_START, LocalDate.of(plan.year(), 5, 31)),
                        new Milestone(MilestoneKind.BASIC_WORKS, LocalDate.of(plan.year(), 9, 30)),
                        new Milestone(MilestoneKind.ACCEPTANCES, LocalDate.of(plan.year(), 11, 30)));
    }

    @Test
    @DisplayName("公布201户、合计200户：退回区住建局，说明少1户；重新上传后继续")
    void oneHouseholdShort() {
        PlanReceipt receipt = upload(plan.workbook(201));
        assertThat(receipt.reconciled()).isFalse();
        assertThat(player.open(plan.key())).containsExactly(CORRECT);
        assertThat(player.unit(player.task(plan.key(), CORRECT))).isEqualTo("jinanHousing");
        assertThat((String) player.variable(plan.key(), CORRECT, "reasons"))
                .contains("户数与公布的201户一致", "各项合计200户", "少1户", "JA-1-1");

        player.as("jinanHousing", () -> upload(plan.workbook(202)));
        assertThat((String) player.variable(plan.key(), CORRECT, "reasons")).contains("少2户");
        player.as("jinanHousing", () -> upload(plan.workbook()));
        assertThat(player.open(plan.key())).containsExactly(CONFIRM);
    }

    @Test
    @DisplayName("没有更正就办结：核对仍不通过，还是退回")
    void nothingCorrected() {
        upload(plan.workbook(199));
        player.complete(plan.key(), CORRECT, Map.of("correction", "无误"));
        assertThat(player.open(plan.key())).containsExactly(CORRECT);
        assertThat((String) player.variable(plan.key(), CORRECT, "reasons")).contains("多1户");
    }

    @Test
    @DisplayName("领导小组办公室不同意：带意见退回，说明后再报，同意后启动")
    void sentBack() {
        upload(plan.workbook());
        player.complete(plan.key(), CONFIRM, Map.of("planConfirmed", false, "confirmationOpinion", "望城街道没有项目"));
        assertThat(player.open(plan.key())).containsExactly(CORRECT);
        assertThat(player.variable(plan.key(), CORRECT, "confirmationOpinion")).isEqualTo("望城街道没有项目");
        assertThat(found().state()).isEqualTo(PlanState.IMPORTED);

        player.complete(plan.key(), CORRECT, Map.of("correction", "望城街道明年安排"));
        player.complete(plan.key(), CONFIRM, AGREE);
        runJob();
        assertThat(found().state()).isEqualTo(PlanState.STARTED);
    }

    @Test
    @DisplayName("再做一遍启动步骤：已在项目库的项目不重复登记，流程不重复启动")
    void startedOnce() {
        upload(plan.workbook());
        player.complete(plan.key(), CONFIRM, AGREE);
        runJob();
        runtime.createProcessInstanceByKey("annualPlan")
                .processDefinitionTenantId(Player.JINAN)
                .businessKey(plan.key())
                .startBeforeActivity("serviceTask_startProjects")
                .execute();
        runJob();

        assertThat(renovations(plan.project(1))).isEqualTo(1);
        assertThat(renovations(plan.project(2))).isEqualTo(1);
        assertThat(projects.ofYear(Player.JINAN, plan.year())).hasSize(2);
    }

    @Test
    @DisplayName("等待确认的计划和已启动的计划不能再上传；项目编号不能再用于别的年度")
    void notTwice() {
        upload(plan.workbook());
        assertThatThrownBy(() -> upload(plan.workbook()))
                .isInstanceOf(FaultyWorkbookException.class)
                .hasMessageContaining("已导入，等待领导小组办公室确认");
        player.complete(plan.key(), CONFIRM, AGREE);
        runJob();
        assertThatThrownBy(() -> upload(plan.workbook()))
                .isInstanceOf(FaultyWorkbookException.class)
                .hasMessageContaining("这个编号已在项目库或其他年度的计划中");
        assertThat(projects.ofYear(Player.JINAN, plan.year())).hasSize(2);
    }

    @Test
    @DisplayName("没有导入工作簿就启动流程：拒绝，并说明先上传")
    void withoutImport() {
        assertThatThrownBy(() -> player.start("annualPlan", "JA-plan-1999"))
                .hasStackTraceContaining("没有编号为“JA-plan-1999”的年度计划，请先由主管部门上传计划工作簿");
    }

    private PlanReceipt upload(byte[] workbook) {
        return imports.take(Player.JINAN, workbook, "plan.xlsx", "jinanHousing", "更正户数");
    }

    private AnnualPlan found() {
        return plans.find(Player.JINAN, plan.year()).orElseThrow();
    }

    private ProcessInstance instance() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(plan.key())
                .singleResult();
    }

    private void runJob() {
        player.runJobs(plan.key());
    }

    private long renovations(String project) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("renovation")
                .processInstanceBusinessKey(project)
                .count();
    }

    private Set<String> units(String project) {
        return player.open(project).stream()
                .distinct()
                .flatMap(step -> player.tasks(project, step).stream())
                .map(player::unit)
                .collect(Collectors.toSet());
    }
}
