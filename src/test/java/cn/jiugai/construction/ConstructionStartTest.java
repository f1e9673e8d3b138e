package cn.jiugai.construction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiugai.JiugaiTest;
import cn.jiugai.construction.ConstructionRegister.Responsible;
import cn.jiugai.engine.Rechecks;
import cn.jiugai.funding.FundingPlay;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.Consequences;
import cn.jiugai.survey.SurveyPlay;
import cn.jiugai.tender.BoundPerson;
import cn.jiugai.tender.TenderRecords;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("constructionStart")
@DisplayName("开工准备")
class ConstructionStartTest {

    private static final String AWAIT_FUNDING = "userTask_awaitFunding";
    private static final String PLAN = "userTask_planSupervision";
    private static final String REQUEST = "userTask_requestStart";

    @Autowired
    private Player player;

    @Autowired
    private ConstructionPlay play;

    @Autowired
    private FundingPlay funding;

    @Autowired
    private ResponsiblePersons persons;

    @Autowired
    private CheckpointRegister checkpoints;

    @Autowired
    private TenderRecords tenders;

    @Autowired
    private Rechecks rechecks;

    @Autowired
    private Consequences consequences;

    @Autowired
    private JdbcClient jdbc;

    private String project;
    private ProcessInstance start;

    @BeforeEach
    void project() {
        project = play.newProject();
    }

    @Test
    @DisplayName("资金齐、许可证、专职负责人、监督计划、各方负责人都有，没有未销案违建：签发开工令")
    void starts() {
        play.permit(project);
        fundedStart();
        assertThat(player.unit(player.task(project, PLAN))).isEqualTo("jinanQualitySafety");
        assertThat(player.unit(player.task(project, REQUEST))).isEqualTo("jinanUrbanInvestment");
        request(ConstructionPlay.plan(), ConstructionPlay.request());
        assertThat(player.unit(player.task(project, "userTask_orderStart"))).isEqualTo("luanSupervision");
        player.complete(project, "userTask_orderStart", ConstructionPlay.order());

        assertThat(player.ended(start)).isTrue();
        assertThat(player.ends(start)).containsExactly("endEvent_worksStarted");
        assertThat(checkpoints.checkpoints(project)).containsExactly("管线沟槽", "屋面防水", "雨污分流通水试验");
        assertThat(persons.of(project)).hasSize(4);
        assertThat(persons.of(project).get(SiteParty.CONTRACTOR))
                .extracting(Responsible::unit, Responsible::name, Responsible::phone)
                .containsExactly("huaxiaConstruction", "孙施工", "13800000000");
    }

    @Test
    @DisplayName("资金筹措方案没有定案：财政等待，定案后才往下走")
    void fundingNotSettled() {
        start = player.start("constructionStart", project);
        assertThat(player.unit(player.task(project, AWAIT_FUNDING))).isEqualTo("jinanFinance");
        player.assertKeptWaiting(project, AWAIT_FUNDING, "现为0份", "缺1份", "JA-2-1", "请街道办结资金筹措方案后再核对");

        funding.settled(project);
        player.complete(project, AWAIT_FUNDING, Map.of());
        assertThat(player.open(project)).containsExactly(PLAN, REQUEST);
    }

    @Test
    @DisplayName("许可证、负责人、计划、参建负责人都缺，违建未销案：一次列全，补齐后才能开工")
    void everythingMissing() {
        play.violation(project);
        play.setScheme(project, false);
        jdbc.sql("delete from contract where tender in (select id from tender where project = ?)")
                .param(project)
                .update();
        fundedStart();
        request(Map.of("officerPhone", "0564-3300001"), Map.of("plannedStart", "2026-05-25"));

        assertThat(player.open(project)).containsExactly(PLAN, REQUEST);
        for (String step : new String[] {PLAN, REQUEST}) {
            assertThat(reasons(step))
                    .contains("缺施工许可证", "缺施工合同", "JA-3-1")
                    .contains("缺同步实施计划", "JA-4.3-2")
                    .contains("1件未销案", "JA-3.4-1")
                    .contains("缺专职负责人", "缺质量监督计划", "JA-3.6-3")
                    .contains("缺5家：建设单位（实施主体）、设计单位、勘察单位、施工单位、监理单位", "JA-3.6-2");
        }
        play.permit(project);
        play.closeViolation(project);
        play.setScheme(project, true);
        jdbc.sql("""
                        insert into contract (tender, number, sum_fen, signed_on)
                        select id, '施合2026-1', 750000000, date '2026-04-25' from tender where project = ?""").param(project).update();
        request(ConstructionPlay.plan(), ConstructionPlay.request());
        assertThat(player.open(project)).containsExactly("userTask_orderStart");
    }

    @Test
    @DisplayName("只差违建没有销案：不能开工")
    void violationStillOpen() {
        play.permit(project);
        play.violation(project);
        fundedStart();
        request(ConstructionPlay.plan(), ConstructionPlay.request());

        assertThat(player.open(project)).containsExactly(PLAN, REQUEST);
        assertThat(reasons(REQUEST)).contains("3号楼南侧", "JA-3.4-1").doesNotContain("JA-3-1", "JA-3.6");
    }

    @Test
    @DisplayName("发证以后又需办用地：点名这一项，批准前不能开工")
    void procedureNeededSince() {
        play.permit(project);
        jdbc.sql("""
                        insert into permit_procedure (project, procedure_id, name, department, stage, term, needed, reason)
                        values (?, 'land', '用地', 'naturalResources', 'PERMITS', 7, true, '新增用地')""").param(project).update();
        fundedStart();
        request(ConstructionPlay.plan(), ConstructionPlay.request());

        assertThat(player.open(project)).containsExactly(PLAN, REQUEST);
        assertThat(reasons(REQUEST)).contains("缺1项：用地（尚未申报）", "“绿色通道审批”", "JA-3-1");
    }

    @Test
    @DisplayName("施工单位的项目经理正在另一个工地任负责人：点名那个工地，另派一人才能开工")
    void onTwoSites() {
        String other = play.newProject();
        play.permit(other);
        funding.settled(other);
        player.start("constructionStart", other);
        player.complete(other, PLAN, ConstructionPlay.plan());
        Map<String, Object> same = ConstructionPlay.request();
        player.complete(other, REQUEST, same);
        player.complete(other, "userTask_orderStart", ConstructionPlay.order());

        play.permit(project);
        fundedStart();
        Map<String, Object> mine = ConstructionPlay.request();
        mine.put("contractorCertificate", " " + same.get("contractorCertificate") + " ");
        request(ConstructionPlay.plan(), mine);
        assertThat(reasons(REQUEST))
                .contains("施工单位负责人孙施工同时在另外1个项目", "多1个：%s的施工单位负责人".formatted(other), "JA-3.6-2", "请另派负责人")
                .doesNotContain("JA-3-1", "JA-3.6-3", "JA-4.3-2");
        request(ConstructionPlay.plan(), ConstructionPlay.request());
        assertThat(player.open(project)).containsExactly("userTask_orderStart");
    }

    @Test
    @DisplayName("换了一个项目负责人来开工：点名两个人；区住建局批准后才能开工，开工后占用的是他")
    void otherManager() {
        play.permit(project);
        play.awarded(project, "孙施工", "皖1349" + project);
        fundedStart();
        Map<String, Object> other = ConstructionPlay.request();
        other.put("contractorPerson", "钱某");
        request(ConstructionPlay.plan(), other);
        assertThat(reasons(REQUEST))
                .contains("登记的施工单位负责人是钱某", "中标文件里的项目负责人是孙施工（证书皖1349" + project + "）", "缺区住建局同意更换", "JA-3.6-2")
                .doesNotContain("JA-3-1", "JA-3.6-3");

        other.putAll(Map.of("managerChanged", true, "managerReason", "原负责人离职", "managerApproval", "金建函〔2026〕7号"));
        request(ConstructionPlay.plan(), other);
        player.complete(project, "userTask_orderStart", ConstructionPlay.order());
        assertThat(tenders.persons(project))
                .filteredOn(person -> person.freedOn() == null)
                .extracting(BoundPerson::name, BoundPerson::firm)
                .containsExactly(tuple("钱某", "皖西建设集团"));
    }

    @Test
    @DisplayName("核对通过以后又发现违建、把开工日期填在发证以前：开工令签不出去，销案、改正后才能签")
    void conditionsGone() {
        play.permit(project);
        fundedStart();
        request(ConstructionPlay.plan(), ConstructionPlay.request());
        play.violation(project);
        assertThatThrownBy(() -> player.complete(project, "userTask_orderStart", ConstructionPlay.order()))
                .hasMessageContaining("现为1件未销案，还差1件：")
                .hasMessageContaining("JA-3.4-1");
        play.closeViolation(project);
        assertThatThrownBy(() -> player.complete(
                        project, "userTask_orderStart", Map.of("startOrder", "开工令1号", "startedOn", "2026-05-09")))
                .hasMessageContaining("要求开工日期不早于施工许可证的发证日期2026-05-10，现为开工日期2026-05-09")
                .hasMessageContaining("JA-3-1");
        String tomorrow = LocalDate.now().plusDays(1).toString();
        assertThatThrownBy(() -> player.complete(
                        project, "userTask_orderStart", Map.of("startOrder", "开工令1号", "startedOn", tomorrow)))
                .hasMessageContaining("开工日期")
                .hasMessageContaining("不晚于今天");
        player.complete(project, "userTask_orderStart", Map.of("startOrder", "开工令1号", "startedOn", "2026-05-10"));
        assertThat(player.ended(start)).isTrue();
    }

    @Test
    @DisplayName("把监理单位的负责人报成质量安全监督负责人：不能开工")
    void supervisorAsOfficer() {
        play.permit(project);
        fundedStart();
        Map<String, Object> plan = ConstructionPlay.plan();
        plan.put("officer", "李监理");
        request(plan, ConstructionPlay.request());

        assertThat(reasons(PLAN)).contains("李监理，是监理单位的负责人", "JA-3.6-3");
    }

    @Test
    @DisplayName("摸底的事实更正后不再齐全，影响没有处理：其他条件都有也不能开工")
    void consequenceOpen() {
        SurveyPlay.finish(player, project);
        play.permit(project);
        fundedStart();
        rechecks.around(
                project,
                "第1号更正（试验）",
                () -> jdbc.sql("update survey_facts set housing_condition = null where project = ?")
                        .param(project)
                        .update());
        request(ConstructionPlay.plan(), ConstructionPlay.request());

        assertThat(player.open(project)).containsExactly(PLAN, REQUEST);
        assertThat(reasons(REQUEST)).contains("“核对现状和产权”不再符合", "还有第1号：核对现状和产权没有处理（起因：第1号更正（试验））", "JA-3.1-1", "处理变更影响");
        consequences.accept(project, 1, "已补充摸底", "金住建函〔2026〕30号", "jinanHousing");
        request(ConstructionPlay.plan(), ConstructionPlay.request());
        assertThat(player.open(project)).containsExactly("userTask_orderStart");
    }

    private void fundedStart() {
        funding.settled(project);
        start = player.start("constructionStart", project);
    }

    private void request(Map<String, Object> plan, Map<String, Object> request) {
        player.complete(project, PLAN, plan);
        player.complete(project, REQUEST, request);
    }

    private String reasons(String step) {
        return (String) player.variable(project, step, "reasons");
    }
}
