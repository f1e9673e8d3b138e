package cn.jiugai.tender;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.office.Assignments;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("tendering")
@DisplayName("招标投标")
class TenderingTest {

    private static final String AWAIT = "userTask_awaitScheme";

    @Autowired
    private Player player;

    @Autowired
    private TenderRegister tenders;

    @Autowired
    private TenderRecords records;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Offices offices;

    @Autowired
    private JdbcClient jdbc;

    private String project;

    @BeforeEach
    void newProject() {
        project = player.newProject();
        assignments.name(Player.JINAN, project, "implementingEntity", "jinanUrbanInvestment", "test");
    }

    @Test
    @DisplayName("方案已通过：公告、定标、签合同，中标单位成为本项目的施工、设计、监理、检测单位")
    void contractSigned() {
        scheme(true);
        ProcessInstance tender = player.start("tendering", project);
        assertThat(player.unit(player.task(project, "userTask_issueTender"))).isEqualTo("jinanUrbanInvestment");
        announce();
        assertThat(tenders.method(project)).contains(TenderMethod.EPC);
        assertThat(holder("contractor")).isEmpty();
        award();

        assertThat(holder("contractor")).contains("dabieConstruction");
        assertThat(holder("designer")).contains("anhuiDesign");
        assertThat(holder("supervisor")).contains("luanSupervision");
        assertThat(holder("tester")).contains("luanTesting");
        assertThat((String) player.variable(project, "userTask_signContract", "awardFacts"))
                .contains("施工单位：大别山建工公司（示例）", "中标价：7,650,000.55元（金招中〔2026〕5号）");
        assertThat(records.contract(project)).isEmpty();
        player.complete(
                project,
                "userTask_signContract",
                Map.of("contractNumber", "JA-HT-2026-05", "contractSum", 7650000.55, "signedOn", "2026-04-20"));

        assertThat(player.ended(tender)).isTrue();
        assertThat(player.ends(tender)).containsExactly("endEvent_contractSigned");
        assertThat(records.contract(project))
                .contains(new Contract(
                        "JA-HT-2026-05",
                        Fen.ofYuan("7650000.55"),
                        LocalDate.of(2026, 4, 20),
                        "dabieConstruction",
                        "anhuiDesign",
                        "luanSupervision",
                        "luanTesting"));
    }

    @Test
    @DisplayName("方案还没通过：招标够不着，写明原因；论证通过后重新核对才能公告")
    void schemeNotPassed() {
        scheme(false);
        player.start("tendering", project);

        assertThat(player.open(project)).containsExactly(AWAIT);
        assertThat((String) player.variable(project, AWAIT, "reasons"))
                .contains("要求招标前有1个方案通过市住建局组织的论证，现为0个，缺1个", "通过前不得招标", "JA-3-1");
        player.complete(project, AWAIT, Map.of());
        assertThat(player.open(project)).as("没有通过就办结，又回到等待").containsExactly(AWAIT);

        jdbc.sql("update scheme set passed = true where project = ?")
                .param(project)
                .update();
        player.complete(project, AWAIT, Map.of());
        assertThat(player.open(project)).containsExactly("userTask_issueTender");
    }

    @Test
    @DisplayName("连方案都没有编制：同样不得招标")
    void noScheme() {
        player.start("tendering", project);

        assertThat(player.open(project)).containsExactly(AWAIT);
    }

    private void scheme(boolean passed) {
        jdbc.sql("insert into scheme (project, round, guide, standard, passed) values (?, 1, '导则', '标准', ?)")
                .params(project, passed)
                .update();
    }

    private void announce() {
        player.complete(
                project,
                "userTask_issueTender",
                Map.of("tenderMethod", "EPC", "announcementNumber", "金招〔2026〕5号", "announcedOn", "2026-03-25"));
    }

    private void award() {
        player.complete(
                project,
                "userTask_awardTender",
                Map.of(
                        "contractor", "dabieConstruction",
                        "designer", "anhuiDesign",
                        "supervisor", "luanSupervision",
                        "tester", "luanTesting",
                        "awardSum", 7650000.55,
                        "noticeNumber", "金招中〔2026〕5号",
                        "awardedOn", "2026-04-15"));
    }

    private Optional<String> holder(String role) {
        return offices.holder(Player.JINAN, project, role).map(Unit::id);
    }
}
