package cn.jiugai.acceptance;

import static cn.jiugai.acceptance.AcceptancePlay.AGREE;
import static cn.jiugai.acceptance.AcceptancePlay.refuse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.acceptance.AcceptanceRecords.AcceptedDeviation;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.feedback.FeedbackPlay;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.scheme.SchemePlay;
import cn.jiugai.scheme.SitePurpose;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("comprehensiveAcceptance")
@DisplayName("综合验收")
class ComprehensiveAcceptanceTest {

    private static final String AWAIT = "userTask_awaitMattersSettled";
    private static final String APPLY = "userTask_applyComprehensiveAcceptance";
    private static final String CONVENE = "userTask_conveneComprehensiveAcceptance";
    private static final String COMPARE = "userTask_compareWorks";
    private static final String OPINION = "userTask_giveComprehensiveOpinion";
    private static final Map<String, Object> PLAN =
            Map.of("managementMode", "聘请物业服务企业", "managementRules", "管理规约全文", "councilRules", "议事规则全文");
    private static final Map<String, String> CONFORMS = Map.of("比对结果", "一致");

    @Autowired
    private Player player;

    @Autowired
    private AcceptancePlay play;

    @Autowired
    private FeedbackPlay residents;

    @Autowired
    private SchemePlay schemes;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private PlannedItems planned;

    @Autowired
    private AcceptanceRegister acceptances;

    @Autowired
    private AcceptanceRecords records;

    @Autowired
    private MattersWatch watch;

    @Autowired
    private JdbcClient jdbc;

    private String project;

    @BeforeEach
    void newProject() {
        project = player.newProject();
        player.nameCompanies(project);
        schemes.drafted(project, Map.of("甲小区" + project, 2, "乙小区" + project, 0));
    }

    @Test
    @DisplayName("联合验收已通过、方案三个部分齐全、每一项都相符、各方同意：出具综合验收意见，两项验收的日期都有了")
    void accepted() {
        play.acceptJointly(project);
        ProcessInstance acceptance = player.start("comprehensiveAcceptance", project);
        assertThat(player.unit(player.task(project, APPLY))).isEqualTo("jinanUrbanInvestment");
        player.complete(project, APPLY, PLAN);
        residents.finishSurvey(project);
        assertThat(player.unit(player.task(project, CONVENE))).isEqualTo("jinanHousing");
        assertThat((String) player.variable(project, CONVENE, "acceptanceNotes"))
                .contains("**居民满意度**\n\n共200户，已答复100户（50.0%）", "- 总体评价：满意100户", "**居民意见**\n\n没有收到居民意见。");
        player.complete(project, CONVENE, meeting());
        assertThat(acceptances.experts(acceptance.getId()))
                .containsExactly(new Expert("周明远", "给排水"), new Expert("吴晓岚", "建筑结构"), new Expert("郑海", "供电"));
        assertThat(planned.of(project).stream().map(PlannedItem::source).distinct())
                .containsExactly(
                        PlannedSource.PLAN, PlannedSource.WORKS, PlannedSource.ELEVATOR, PlannedSource.CHARGING);
        assertThat((String) player.variable(project, COMPARE, "comparison"))
                .isEqualTo("年度计划和实施方案共%d项，还没有上传逐项验收表。"
                        .formatted(planned.of(project).size()));
        play.compareAll(project);
        assertThat(player.tasks(project, OPINION).stream().map(player::unit))
                .containsExactlyInAnyOrder(
                        "zhongshiStreet",
                        "zhongshiCommunity",
                        "jinanResidents",
                        "jinanDevelopmentReform",
                        "jinanFinance",
                        "jinanNaturalResources",
                        "jinanQualitySafety",
                        "luanExperts");
        player.completeAll(project, OPINION, AGREE);
        assertThat(records.comprehensivelyAccepted(project)).isFalse();
        issue();

        assertThat(player.ended(acceptance)).isTrue();
        assertThat(player.ends(acceptance)).containsExactly("endEvent_comprehensivelyAccepted");
        assertThat(records.bothPassedOn(project)).contains(LocalDate.of(2026, 11, 10));
        assertThat(records.managementPlan(project))
                .containsEntry(ManagementPart.RULES, "管理规约全文")
                .hasSize(3);
        assertThat(comparisons.newest(acceptance.getId()))
                .hasSize(planned.of(project).size())
                .allMatch(ComparedItem::conforms);
    }

    @Test
    @DisplayName("联合验收还没通过、方案又没有管理规约：退回实施主体，两条都写明；都有了才能组织验收")
    void applicationRefused() {
        player.start("comprehensiveAcceptance", project);
        Map<String, Object> plan = new HashMap<>(PLAN);
        plan.remove("managementRules");
        player.complete(project, APPLY, plan);

        assertThat(player.open(project)).containsExactly(APPLY);
        assertThat((String) player.variable(project, APPLY, "reasons"))
                .contains(
                        "要求综合验收前有1次联合竣工验收通过，现为0次，缺1次。请先组织联合竣工验收",
                        "JA-3.7-3",
                        "现为2个部分，缺1个：“管理规约”。请补齐后重新申报。（依据 JA-3.7-4）");
        player.complete(project, APPLY, PLAN);
        assertThat((String) player.variable(project, APPLY, "reasons"))
                .contains("缺1次")
                .doesNotContain("管理规约");

        play.acceptJointly(project);
        player.complete(project, APPLY, PLAN);
        assertThat(player.open(project)).containsExactly("userTask_collectSatisfaction");
        residents.finishSurvey(project);
        assertThat(player.open(project)).containsExactly(CONVENE);
    }

    @Test
    @DisplayName("申报时没有后续管理方案的材料：不能办结")
    void planNotAttached() {
        play.acceptJointly(project);
        player.start("comprehensiveAcceptance", project);
        String task = player.task(project, APPLY).getId();

        player.as(
                "jinanUrbanInvestment",
                () -> assertThatThrownBy(() -> tasks.complete(task, PLAN))
                        .isInstanceOf(AnswerRefusedException.class)
                        .hasMessageContaining("后续管理方案"));
        assertThat(player.open(project)).containsExactly(APPLY);
    }

    @Test
    @DisplayName("只有两名专家、一名没有专业：不能开会，写明还差几名、缺谁的专业")
    void experts() {
        apply();
        player.complete(
                project,
                CONVENE,
                Map.of(
                        "meetingDay", "2026-10-28",
                        "meetingPlace", "区住建局",
                        "expert1", "周明远",
                        "expertField1", "给排水",
                        "expert2", "吴晓岚"));

        assertThat(player.open(project)).containsExactly(CONVENE);
        assertThat((String) player.variable(project, CONVENE, "reasons"))
                .contains("专家不少于3名，现为2名，还差1名", "缺吴晓岚的专业", "JA-3.7-3");
        player.complete(project, CONVENE, meeting());
        assertThat(player.open(project)).containsExactly(COMPARE);
    }

    @Test
    @DisplayName("有一项没有比对：退回，写明是哪一项；比对后方案又变了的那一项，要重新比对")
    void itemNotCompared() {
        apply();
        player.complete(project, CONVENE, meeting());
        play.compare(project, Map.of("每项", CONFORMS));
        jdbc.sql("update community set households = households + 20 where name = ?")
                .param("甲小区" + project)
                .update();
        player.complete(project, COMPARE, Map.of());

        assertThat(player.open(project)).containsExactly(COMPARE);
        assertThat((String) player.variable(project, COMPARE, "reasons"))
                .contains(
                        "现为%d项，还差1项：第1项（甲小区%s 改造范围）"
                                .formatted(planned.of(project).size() - 1, project),
                        "请下载逐项验收表，填好每一项后上传",
                        "JA-3.7-3");
        play.compareAll(project);
        assertThat(player.open(project)).containsOnly(OPINION);
    }

    @Test
    @DisplayName("专家不同意、一项要整改、一项认可偏差：两处整改、复查后再组织；认可的偏差带着理由和文件留到移交")
    void refused() {
        apply();
        player.complete(project, CONVENE, meeting());
        play.compare(
                project,
                Map.of(
                        "每项", CONFORMS,
                        "4", Map.of("比对结果", "不一致", "实际情况", "3栋没有做", "整改责任单位", "施工单位"),
                        "5", Map.of("比对结果", "不一致", "实际情况", "改用球墨管", "认可偏差的理由", "不影响使用", "认可文件", "变更单第3号")));
        player.complete(project, COMPARE, Map.of());
        assertThat((String) player.variable(project, OPINION, "comparison"))
                .contains("3栋没有做。需整改", "改用球墨管。认可偏差：不影响使用（变更单第3号）");
        player.completeAsUnit(project, OPINION, "luanExperts", refuse("无障碍坡道过陡", "contractor"));
        player.completeAll(project, OPINION, AGREE);

        assertThat(player.tasks(project, "userTask_rectifyFinding").stream().map(player::unit))
                .containsExactly("huaxiaConstruction", "huaxiaConstruction");
        player.completeAll(project, "userTask_rectifyFinding", Map.of("measures", "已返工", "finishedOn", "2026-11-05"));
        assertThat(player.tasks(project, "userTask_recheckFinding").stream().map(player::unit))
                .containsExactlyInAnyOrder("luanExperts", "jinanHousing");
        player.completeAll(project, "userTask_recheckFinding", Map.of("recheck", "accepted"));

        int all = planned.of(project).size();
        assertThat(player.open(project)).containsExactly(CONVENE);
        assertThat((String) player.variable(project, CONVENE, "reasons"))
                .contains(
                        "%d项中%d项相符或已认可，第4项（".formatted(all, all - 1),
                        "3栋没有做（责任单位：皖西建设集团（示例））",
                        "8家中7家同意，六安市旧改专家组不同意：无障碍坡道过陡（责任单位：皖西建设集团（示例））",
                        "JA-3.7-3");
        player.complete(project, CONVENE, meeting());
        assertThat(acceptedBefore()).as("认可的偏差已带到新表里，要整改的那一项要重新比对").hasSize(all - 1);
        play.compare(project, Map.of("4", CONFORMS));
        player.complete(project, COMPARE, Map.of());
        player.completeAll(project, OPINION, AGREE);
        issue();
        assertThat(records.comprehensive(project).orElseThrow().rounds()).isEqualTo(2);
        assertThat(records.acceptedDeviations(project))
                .singleElement()
                .satisfies(deviation -> assertThat(deviation)
                        .extracting(AcceptedDeviation::built, AcceptedDeviation::reason, AcceptedDeviation::document)
                        .containsExactly("改用球墨管", "不影响使用", "变更单第3号"));
    }

    @Test
    @DisplayName("批准的工程变更和方案一样要比对；没有批准的变更不列")
    void changesAreCompared() {
        change(1, "APPROVED");
        change(2, "REFUSED");

        assertThat(planned.of(project).stream().filter(item -> item.source() == PlannedSource.CHANGE))
                .containsExactly(
                        new PlannedItem(PlannedSource.CHANGE, "第2项（甲小区 更换供水管）", "第1号工程变更", "增加一段支管，合同价+50,000.00元"));
    }

    @Test
    @DisplayName("闲置、腾退场地怎么用和方案一样要比对：派了用场的、不用的都列，写明用途和理由")
    void siteUsesAreCompared() {
        site("2栋南侧" + project, "PARKING", null);
        site("门房" + project, "UNUSED", "产权不清");

        assertThat(planned.of(project).stream().filter(item -> item.source() == PlannedSource.SITE))
                .containsExactly(
                        new PlannedItem(PlannedSource.SITE, "2栋南侧" + project, "场地利用", SitePurpose.PARKING.title()),
                        new PlannedItem(
                                PlannedSource.SITE, "门房" + project, "场地利用", SitePurpose.UNUSED.title() + "（产权不清）"));
        play.acceptJointly(project);
        player.start("comprehensiveAcceptance", project);
        player.complete(project, APPLY, PLAN);
        residents.finishSurvey(project);
        player.complete(project, CONVENE, meeting());
        play.compare(project, Map.of("每项", CONFORMS));
        site("西侧空地" + project, "PARKING", null);
        player.complete(project, COMPARE, Map.of());
        assertThat((String) player.variable(project, COMPARE, "reasons"))
                .contains("还差1项", "（西侧空地%s 场地利用）".formatted(project), "JA-3.7-3");
    }

    @Test
    @DisplayName("JA-3.7-3 综合验收日期早于联合验收意见的出具日期：不能开会")
    void beforeJointAcceptance() {
        apply();
        Map<String, Object> early = new HashMap<>(meeting());
        early.put("meetingDay", "2026-10-14");
        player.complete(project, CONVENE, early);

        assertThat(player.open(project)).containsExactly(CONVENE);
        assertThat((String) player.variable(project, CONVENE, "reasons")).contains("现为2026-10-14，早1天", "JA-3.7-3");
        player.complete(project, CONVENE, meeting());
        assertThat(player.open(project)).containsExactly(COMPARE);
    }

    /** An idle site of the survey that the scheme has decided on. */
    private void site(String place, String purpose, String note) {
        String community = "甲小区" + project;
        schemes.offer(community, "LAND", place);
        jdbc.sql("""
                        insert into site_use (project, source, site, place, purpose, note, supplement, person, decided_at)
                        select ?, 'IDLE', i.id, ?, ?, ?, false, 'test', current_timestamp
                        from idle_site i where i.place = ?""").params(project, place, purpose, note, place).update();
    }

    private void change(int number, String state) {
        String instance = "change-%s-%d".formatted(project, number);
        jdbc.sql("""
                        insert into change_order (instance, project, number, reason, amount_fen, state, applied_by,
                                                  applied_at)
                        values (?, ?, ?, '增加一段支管', 5000000, ?, 'test', current_timestamp)""").params(instance, project, number, state).update();
        jdbc.sql("insert into change_order_item (instance, number, label) values (?, 2, '第2项（甲小区 更换供水管）')")
                .param(instance)
                .update();
    }

    private List<ComparedItem> acceptedBefore() {
        return comparisons.before(player.task(project, COMPARE).getProcessInstanceId()).stream()
                .filter(item -> item.responsible() == null)
                .toList();
    }

    @Test
    @DisplayName("JA-2-6 联合验收以后又反映收费问题：等待办结，写明哪一件；办结后自动往下走；正在出具时再反映一件，也出具不了")
    void openChargeCase() {
        apply();
        player.complete(project, CONVENE, meeting());
        play.compareAll(project);
        play.charge(project, 1, "燃气表更换费");
        player.completeAll(project, OPINION, AGREE);
        player.assertKeptWaiting(project, AWAIT, "还差1件：第1号 六安市燃气公司“燃气表更换费”", "办结前不得出具验收意见", "JA-2-6");
        play.settleCharges(project);
        watch.look();
        assertThat(player.open(project)).containsExactly("userTask_issueComprehensiveAcceptance");
        play.charge(project, 2, "管道检测费");

        assertThatThrownBy(this::issue)
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("还差1件：第2号 六安市燃气公司“管道检测费”")
                .hasMessageContaining("JA-2-6");
        assertThat(records.comprehensivelyAccepted(project)).isFalse();
        play.settleCharges(project);
        issue();
        assertThat(records.comprehensivelyAccepted(project)).isTrue();
    }

    private void apply() {
        play.acceptJointly(project);
        player.start("comprehensiveAcceptance", project);
        player.complete(project, APPLY, PLAN);
        residents.finishSurvey(project);
    }

    private static Map<String, Object> meeting() {
        return Map.of(
                "meetingDay", "2026-10-28",
                "meetingPlace", "区住建局",
                "expert1", "周明远",
                "expertField1", "给排水",
                "expert2", "吴晓岚",
                "expertField2", "建筑结构",
                "expert3", "郑海",
                "expertField3", "供电");
    }

    private void issue() {
        player.complete(
                project,
                "userTask_issueComprehensiveAcceptance",
                Map.of("conclusionNumber", "金综验〔2026〕8号", "concludedOn", "2026-11-10"));
    }
}
