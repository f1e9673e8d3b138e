package cn.jiugai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.acceptance.ComparedItem.Result;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.util.HashMap;
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

    private static final String AWAIT = "userTask_awaitJointAcceptance";
    private static final String APPLY = "userTask_applyComprehensiveAcceptance";
    private static final String CONVENE = "userTask_conveneComprehensiveAcceptance";
    private static final String OPINION = "userTask_giveComprehensiveOpinion";
    private static final String COMPARE = "userTask_compareWorks";
    private static final Map<String, Object> AGREE = Map.of("stance", "agree");
    private static final Map<String, Object> PLAN =
            Map.of("managementMode", "聘请物业服务企业", "managementRules", "管理规约全文", "councilRules", "议事规则全文");

    @Autowired
    private Player player;

    @Autowired
    private TaskService tasks;

    @Autowired
    private AcceptanceRegister acceptances;

    @Autowired
    private AcceptanceRecords records;

    @Autowired
    private ManagementPlans plans;

    @Autowired
    private JdbcClient jdbc;

    private String project;

    @BeforeEach
    void newProject() {
        project = player.newProject();
        player.nameCompanies(project);
    }

    @Test
    @DisplayName("联合验收已通过、方案三个部分齐全、各方同意、逐项相符：出具综合验收意见")
    void accepted() {
        acceptJointly();
        ProcessInstance acceptance = player.start("comprehensiveAcceptance", project);
        assertThat(player.unit(player.task(project, APPLY))).isEqualTo("jinanUrbanInvestment");
        player.complete(project, APPLY, PLAN);
        assertThat(plans.newest(project)).hasSize(3);
        assertThat(player.unit(player.task(project, CONVENE))).isEqualTo("jinanHousing");
        convene();
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
        assertThat((String) player.variable(project, COMPARE, "planFacts"))
                .contains("甲小区" + project + "：120户、5栋、11000", "计划投资：8,000,000.00元", "方案的改造内容：登记簿中没有");
        player.complete(project, COMPARE, comparison());
        assertThat(records.comprehensivelyAccepted(project)).isFalse();
        issue();

        assertThat(player.ended(acceptance)).isTrue();
        assertThat(player.ends(acceptance)).containsExactly("endEvent_comprehensivelyAccepted");
        assertThat(records.comprehensivelyAccepted(project)).isTrue();
        assertThat(acceptances.comparison(acceptance.getId()))
                .hasSize(8)
                .containsEntry(ComparedItem.SCOPE, Result.CONFORMS)
                .containsEntry(ComparedItem.SERVICES, Result.NOT_PLANNED);
    }

    @Test
    @DisplayName("联合验收还没通过：不能申报综合验收，写明原因；通过后重新核对才能申报")
    void jointAcceptanceFirst() {
        player.start("comprehensiveAcceptance", project);

        player.assertKeptWaiting(project, AWAIT, "要求综合验收前有1次联合竣工验收通过，现为0次，缺1次", "通过前不得申报综合验收", "JA-3.7-3");

        acceptJointly();
        player.complete(project, AWAIT, Map.of());
        assertThat(player.open(project)).containsExactly(APPLY);
    }

    @Test
    @DisplayName("后续管理方案没有管理规约：退回实施主体，点名；补齐后才能组织验收")
    void planWithoutRules() {
        acceptJointly();
        player.start("comprehensiveAcceptance", project);
        Map<String, Object> plan = new HashMap<>(PLAN);
        plan.remove("managementRules");
        player.complete(project, APPLY, plan);

        assertThat(player.open(project)).containsExactly(APPLY);
        assertThat((String) player.variable(project, APPLY, "reasons")).contains("现为2个部分，缺1个：“管理规约”", "JA-3.7-4");
        player.complete(project, APPLY, PLAN);
        assertThat(player.open(project)).containsExactly(CONVENE);
    }

    @Test
    @DisplayName("申报时没有后续管理方案的材料：不能办结")
    void planNotAttached() {
        acceptJointly();
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
    @DisplayName("专家不同意、管线与方案不一致：两处都整改、复查，再组织验收才通过")
    void refused() {
        acceptJointly();
        ProcessInstance acceptance = player.start("comprehensiveAcceptance", project);
        player.complete(project, APPLY, PLAN);
        convene();
        player.completeAsUnit(
                project,
                OPINION,
                "luanExperts",
                Map.of("stance", "refuse", "defect", "无障碍坡道过陡", "responsible", "contractor"));
        player.completeAll(project, OPINION, AGREE);
        Map<String, Object> comparison = new HashMap<>(comparison());
        comparison.putAll(
                Map.of("pipesResult", "DEVIATES", "pipesDeviation", "少铺污水管120米", "pipesResponsible", "contractor"));
        player.complete(project, COMPARE, comparison);

        assertThat(player.tasks(project, "userTask_rectifyFinding").stream().map(player::unit))
                .containsExactly("huaxiaConstruction", "huaxiaConstruction");
        player.completeAll(project, "userTask_rectifyFinding", Map.of("measures", "已返工", "finishedOn", "2026-11-05"));
        assertThat(player.tasks(project, "userTask_recheckFinding").stream().map(player::unit))
                .containsExactlyInAnyOrder("luanExperts", "jinanHousing");
        player.completeAll(project, "userTask_recheckFinding", Map.of("recheck", "accepted"));

        assertThat(player.open(project)).containsExactly(CONVENE);
        assertThat((String) player.variable(project, CONVENE, "reasons"))
                .contains(
                        "8项中7项相符，“管线”不一致：少铺污水管120米（责任单位：皖西建设集团（示例））",
                        "8家中7家同意，六安市旧改专家组不同意：无障碍坡道过陡（责任单位：皖西建设集团（示例））",
                        "JA-3.7-3");
        convene();
        player.completeAll(project, OPINION, AGREE);
        player.complete(project, COMPARE, comparison());
        issue();
        assertThat(player.ended(acceptance)).isTrue();
        assertThat(records.comprehensivelyAccepted(project)).isTrue();
        assertThat(jdbc.sql("""
                        select r.finding from rectification r
                        where r.project = ? and r.closed_at is not null order by r.finding""").param(project).query(String.class).list())
                .containsExactlyInAnyOrder("无障碍坡道过陡", "管线：少铺污水管120米");
    }

    @Test
    @DisplayName("JA-2-6 联合验收以后又反映收费问题：等待办结，写明哪一件；正在出具意见时再反映一件，也出具不了")
    void openChargeCase() {
        acceptJointly();
        ProcessInstance acceptance = player.start("comprehensiveAcceptance", project);
        player.complete(project, APPLY, PLAN);
        convene();
        player.completeAll(project, OPINION, AGREE);
        charge(1, "燃气表更换费");
        player.complete(project, COMPARE, comparison());
        player.assertKeptWaiting(
                project, "userTask_awaitMattersSettled", "还差1件：第1号 六安市燃气公司“燃气表更换费”", "办结前不得出具验收意见", "JA-2-6");
        settleCharges();
        player.complete(project, "userTask_awaitMattersSettled", Map.of());
        charge(2, "管道检测费");

        assertThatThrownBy(this::issue)
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("还差1件：第2号 六安市燃气公司“管道检测费”")
                .hasMessageContaining("JA-2-6");
        assertThat(records.comprehensivelyAccepted(project)).isFalse();
        settleCharges();
        issue();
        assertThat(player.ended(acceptance)).isTrue();
    }

    private void charge(int number, String item) {
        jdbc.sql("""
                        insert into charge_case (instance, project, number, utility, fault, item, place, facts, person,
                                                 raised_at)
                        values (?, ?, ?, 'luanGas', 'BUNDLED', ?, '甲小区3栋', '捆绑收取', 'test', current_timestamp)""")
                .params("charge-%s-%d".formatted(project, number), project, number, item)
                .update();
    }

    private void settleCharges() {
        jdbc.sql("update charge_case set closed_at = current_timestamp where project = ?")
                .param(project)
                .update();
    }

    private void acceptJointly() {
        jdbc.sql("""
                        insert into acceptance_meeting (instance, round, project, kind, filing_number, held_on, place,
                                                        passed, conclusion_number, concluded_on)
                        values (?, 1, ?, 'JOINT', '3415-2026-0108', date '2026-10-12', '项目现场', true, '8号',
                                date '2026-10-15')""").params("joint-" + project, project).update();
    }

    private void convene() {
        player.complete(project, CONVENE, Map.of("meetingDay", "2026-10-28", "meetingPlace", "区住建局"));
    }

    private void issue() {
        player.complete(
                project,
                "userTask_issueComprehensiveAcceptance",
                Map.of("conclusionNumber", "金综验〔2026〕8号", "concludedOn", "2026-11-10"));
    }

    private static Map<String, Object> comparison() {
        Map<String, Object> comparison = new HashMap<>();
        for (ComparedItem item : ComparedItem.values()) {
            comparison.put(item.result().name(), "CONFORMS");
        }
        comparison.put(ComparedItem.SERVICES.result().name(), "NOT_PLANNED");
        return comparison;
    }
}
