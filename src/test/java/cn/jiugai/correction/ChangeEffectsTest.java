package cn.jiugai.correction;

import static cn.jiugai.correction.CorrectionPlay.DECIDE;
import static cn.jiugai.correction.CorrectionPlay.HANDLE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.Consequences;
import cn.jiugai.scheme.SchemePlay;
import cn.jiugai.survey.SurveyPlay;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("changeEffects")
@DisplayName("处理变更影响")
class ChangeEffectsTest {

    private static final String FACTS = "userTask_stateProjectFacts";
    private static final Map<String, Object> HANDLING = Map.of("handling", "已补充走访20户，其余外出未归");

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Player player;

    @Autowired
    private CorrectionPlay play;

    @Autowired
    private Consequences consequences;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SchemePlay scheme;

    private String project;

    @Test
    @DisplayName("没有恢复的逐项报主管部门；不接受的退回街道，带意见；接受的写明理由和文号，全部了结")
    void accepted() {
        tooFewAnswers();
        player.complete(project, HANDLE, HANDLING);
        assertThat(player.unit(player.task(project, DECIDE))).isEqualTo("jinanHousing");
        assertThat(player.task(project, DECIDE).getName()).isEqualTo("审定未恢复事项：核对覆盖率和渠道");
        assertThat((String) player.variable(project, DECIDE, "effectFacts"))
                .contains("还差10户", "JA-3.2-1", "街道处理情况：已补充走访20户");
        player.complete(project, DECIDE, Map.of("effectDecision", "object", "objection", "外出户请电话征求"));

        assertThat((String) player.variable(project, HANDLE, "effects")).contains("主管部门未接受：外出户请电话征求");
        player.complete(project, HANDLE, Map.of("handling", "电话征求8户，2户联系不上"));
        player.complete(
                project,
                DECIDE,
                Map.of("effectDecision", "accept", "acceptReason", "联系不上的2户已公示7日", "acceptNumber", "金住建函〔2026〕21号"));
        assertThat(player.open(project)).doesNotContain(HANDLE, DECIDE);
        assertThat(consequences.open(project)).isEmpty();
        assertThat(jdbc.sql("select outcome || ' ' || document || ' ' || settled_by from consequence where project = ?")
                        .param(project)
                        .query(String.class)
                        .single())
                .isEqualTo("ACCEPTED 金住建函〔2026〕21号 jinanHousing");
    }

    @Test
    @DisplayName("影响没有了结，招标的门不开；再次更正重新符合后，处理任务一办就了结，门不再受它影响")
    void holdsTheNextGate() {
        tooFewAnswers();
        player.nameCompanies(project);
        player.start("tendering", project);
        assertThat((String) player.variable(project, "userTask_awaitScheme", "reasons"))
                .contains("“核对覆盖率和渠道”不再符合", "还有第1号：核对覆盖率和渠道没有处理", "第1号更正（甲小区" + project + "：户数）", "处理变更影响");

        counted(140, 120);
        play.correct(project, play.ofFirst(project, "community.households"), "120");
        player.complete(project, HANDLE, HANDLING);
        assertThat(player.open(project)).doesNotContain(HANDLE, DECIDE);
        player.complete(project, "userTask_awaitScheme", Map.of());
        assertThat((String) player.variable(project, "userTask_awaitScheme", "reasons"))
                .doesNotContain("不再符合");
        assertThat(jdbc.sql("select outcome from consequence where project = ?")
                        .param(project)
                        .query(String.class)
                        .single())
                .isEqualTo("RESTORED");
    }

    @Test
    @DisplayName("风险等级由低更正为一般：免审条件不再成立；用地变动更正为有：点名还需办理的手续")
    void procedures() {
        project = player.newProject();
        player.nameCompanies(project);
        player.start("permits", project);
        player.complete(project, FACTS, lowRiskWithoutReview());

        play.correct(project, "permit.risk/本项目", "MEDIUM");
        assertThat((String) player.variable(project, HANDLE, "effects"))
                .contains("核对免审条件", "缺1项：低风险（填报为一般风险）", "JA-4.5-2", "按需要审查办理");
        play.correct(project, "permit.landChange/本项目", "true");
        assertThat(jdbc.sql("select result from correction where project = ? and number = 2")
                        .param(project)
                        .query(String.class)
                        .single())
                .contains("更正后还需办理“用地”");
    }

    @Test
    @DisplayName("电梯需求由2个单元更正为3个：方案的清单少安排1个单元，点名小区")
    void elevators() {
        project = player.newProject();
        SurveyPlay.finish(player, project);
        player.start("schemeReview", project);
        scheme.draft(project);
        play.correct(project, play.ofFirst(project, "survey.elevatorStairwells"), "3");

        assertThat((String) player.variable(project, HANDLE, "effects"))
                .contains("核对改造内容清单", "甲小区" + project + "有加装需求的3个单元", "还差1个单元", "JA-4.6-1");
    }

    private void tooFewAnswers() {
        project = play.consulted(rest);
        counted(120, 140);
        play.correct(project, play.ofFirst(project, "community.households"), "140");
    }

    /** What the survey has counted, so that it agrees with the corrected figure. */
    private void counted(int before, int now) {
        jdbc.sql("update survey_facts set counted_households = ? where project = ? and counted_households = ?")
                .params(now, project, before)
                .update();
    }

    private static Map<String, Object> lowRiskWithoutReview() {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "publicFunds", true,
                "landChange", false,
                "planningChange", false,
                "fireWorks", false,
                "civilDefence", false,
                "mainStructure", false,
                "risk", "LOW"));
        facts.putAll(Map.of(
                "drawingReviewWaived",
                true,
                "commitmentSigned",
                true,
                "commitmentUnit",
                "jinanUrbanInvestment",
                "commitmentSignedOn",
                "2026-03-01"));
        return facts;
    }
}
