package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.funding.FundingPlay;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.rule.Fen;
import cn.jiugai.survey.SurveyPlay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("schemeReview")
@DisplayName("方案论证")
class SchemeReviewTest {

    private static final Map<String, Object> AGREE = Map.of("stance", "agree");

    @Autowired
    private Player player;

    @Autowired
    private FundingPlay funding;

    @Autowired
    private SchemePlay play;

    @Autowired
    private SchemeRegister schemes;

    @Autowired
    private SchemeRecords records;

    private String project;
    private ProcessInstance review;

    @BeforeEach
    void start() {
        project = player.newProject();
        SurveyPlay.finish(player, project);
        review = player.start("schemeReview", project);
    }

    @Test
    @DisplayName("八个部分齐全、各方意见已处理、市住建局组织的市直部门和专家都同意（JA-3.3-3）：方案通过")
    void passes() {
        draft();
        assertThat(player.tasks(project, "userTask_giveSchemeOpinion")).hasSize(7);
        player.completeAll(project, "userTask_giveSchemeOpinion", AGREE);
        settle();
        convene(List.of("jinanAudit"));
        assertThat(player.tasks(project, "userTask_reviewScheme").stream().map(player::unit))
                .containsExactlyInAnyOrder("luanDevelopmentReform", "luanFinance", "luanExperts", "jinanAudit");
        player.completeAll(project, "userTask_reviewScheme", AGREE);
        assertThat(records.passed(project)).isFalse();
        conclude();

        assertThat(player.ended(review)).isTrue();
        assertThat(player.ends(review)).containsExactly("endEvent_schemePassed");
        assertThat(records.passed(project)).isTrue();
        assertThat(schemes.opinions(project, true)).hasSize(4).allMatch(SchemeOpinion::agrees);
        assertThat(records.worksItems(project)).hasSize(10);
        assertThat(records.worksItems(project).get(1).line()).isEqualTo(LineOwner.WATER);
    }

    @Test
    @DisplayName("缺资金筹措和建后管养：退回街道，点名两个部分")
    void twoPartsMissing() {
        Map<String, Object> draft = new HashMap<>(SchemePlay.parts());
        draft.remove("funding");
        draft.put("upkeep", " ");
        player.complete(project, "userTask_draftScheme", draft);

        assertThat(player.open(project)).containsExactly("userTask_draftScheme");
        assertThat(reasons("userTask_draftScheme")).contains("现为6个部分", "“资金筹措”“建后管养”", "JA-3.3-2");
        draft();
        assertThat(player.open(project)).hasSize(7).containsOnly("userTask_giveSchemeOpinion");
    }

    @Test
    @DisplayName("清单没有上传，后来又少了乙小区的充电安排、甲小区的电梯：退回清单，点名；补齐后进入资金筹措")
    void worksListIncomplete() {
        player.complete(project, "userTask_draftScheme", SchemePlay.parts());
        player.complete(project, "userTask_listWorks", Map.of());

        assertThat(player.open(project)).containsExactly("userTask_listWorks");
        assertThat(reasons("userTask_listWorks")).contains("现为0项", "缺改造内容清单", "JA-4.2-1");
        String first = "甲小区" + project;
        String second = "乙小区" + project;
        play.list(project, new WorksRows().charging(first).elevators(second, 2).build());

        assertThat(player.open(project)).containsExactly("userTask_listWorks");
        assertThat(reasons("userTask_listWorks"))
                .contains("2个小区中1个已定", "缺1个小区：" + second, "JA-4.7-1")
                .contains("%s有加装需求的2个单元统筹安排施工工序，现为同步加装0个单元，还差2个单元".formatted(first), "JA-4.6-1");
        play.list(project);
        assertThat(player.open(project)).containsExactly("userTask_planFunding");
        assertThat(records.worksItems(project).stream().map(WorksItem::cost).reduce(Fen.ZERO, Fen::plus))
                .isEqualTo(Fen.ofYuan("6036001.30"));
    }

    @Test
    @DisplayName("社区意见没有处理结果：不能上报，退回处理")
    void voiceUnanswered() {
        draft();
        player.completeAsUnit(
                project, "userTask_giveSchemeOpinion", "luanWater", Map.of("stance", "object", "opinion", "管径不足"));
        player.completeAll(project, "userTask_giveSchemeOpinion", AGREE);
        assertThat((String) player.variable(project, "userTask_settleOpinions", "schemeOpinions"))
                .contains("六安市供水公司（有意见）：管径不足")
                .contains("六安供电公司（同意）");
        Map<String, Object> voices = new HashMap<>(voices());
        voices.remove("communityOutcome");
        player.complete(project, "userTask_settleOpinions", voices);

        assertThat(player.open(project)).containsExactly("userTask_settleOpinions");
        assertThat(reasons("userTask_settleOpinions")).contains("缺对社区意见的处理结果", "JA-3.3-6");
        settle();
        assertThat(player.unit(player.task(project, "userTask_conveneReview"))).isEqualTo("luanHousing");
    }

    @Test
    @DisplayName("市财政局不同意：带意见退回街道，改后再论证通过")
    void financeSaysNo() {
        draft();
        player.completeAll(project, "userTask_giveSchemeOpinion", AGREE);
        settle();
        convene(List.of());
        player.completeAsUnit(
                project, "userTask_reviewScheme", "luanFinance", Map.of("stance", "object", "opinion", "超出投资计划"));
        player.completeAll(project, "userTask_reviewScheme", AGREE);

        assertThat(player.open(project)).containsExactly("userTask_draftScheme");
        assertThat(reasons("userTask_draftScheme")).contains("六安市财政局不同意，意见：超出投资计划", "JA-3.3-4");
        assertThat(records.passed(project)).isFalse();

        draft();
        player.completeAll(project, "userTask_giveSchemeOpinion", AGREE);
        settle();
        convene(List.of());
        player.completeAll(project, "userTask_reviewScheme", AGREE);
        conclude();
        assertThat(records.passed(project)).isTrue();
    }

    @Test
    @DisplayName("一家的意见不会出现在另一家的表单里")
    void opinionsStayApart() {
        draft();
        player.completeAsUnit(
                project, "userTask_giveSchemeOpinion", "luanWater", Map.of("stance", "object", "opinion", "管径不足"));

        assertThat(player.variable(project, "userTask_giveSchemeOpinion", "opinion"))
                .isNull();
    }

    private String reasons(String step) {
        return (String) player.variable(project, step, "reasons");
    }

    private void draft() {
        play.draft(project);
        funding.play(project);
    }

    private void settle() {
        player.complete(project, "userTask_settleOpinions", voices());
    }

    private void convene(List<String> extra) {
        player.complete(
                project,
                "userTask_conveneReview",
                Map.of("meetingDay", "2026-03-20", "meetingPlace", "市住建局三楼会议室", "extraReviewers", extra));
    }

    private void conclude() {
        player.complete(
                project,
                "userTask_issueConclusion",
                Map.of("conclusionNumber", "六建论〔2026〕7号", "concludedOn", "2026-03-24"));
    }

    private static Map<String, Object> voices() {
        return Map.of(
                "residentsOpinion", "增加停车位",
                "residentsOutcome", "已采纳，增设42个",
                "communityOpinion", "设议事亭",
                "communityOutcome", "已采纳",
                "managerAbsent", true);
    }
}
