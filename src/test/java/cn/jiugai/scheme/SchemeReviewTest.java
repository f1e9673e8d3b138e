package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.consultation.DiscussionPlay;
import cn.jiugai.funding.FundingPlay;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
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

    private static final String DRAFT = "userTask_draftScheme";
    private static final String LIST = "userTask_listWorks";
    private static final String ADD = "userTask_addConsulted";
    private static final String SETTLE = "userTask_settleOpinions";

    @Autowired
    private Player player;

    @Autowired
    private FundingPlay funding;

    @Autowired
    private DiscussionPlay discussion;

    @Autowired
    private SchemePlay play;

    @Autowired
    private SchemeRecords records;

    private String project;
    private String first;
    private String second;
    private ProcessInstance review;

    @BeforeEach
    void start() {
        project = player.newProject();
        first = "甲小区" + project;
        second = "乙小区" + project;
        SurveyPlay.finish(player, project);
        review = player.start("schemeReview", project);
    }

    @Test
    @DisplayName("方案和清单齐全、资金落实、各方意见已处理、市级论证都同意：方案通过")
    void passes() {
        play.draft(project);
        play.hear(project);
        player.complete(project, SETTLE, SchemePlay.voices());
        assertThat(records.passed(project)).isFalse();
        play.pass(project);
        assertThat(records.passed(project)).isTrue();
        assertThat(player.open(project)).containsExactly("userTask_proposeWindows");
        play.schedule(project);

        assertThat(player.ended(review)).isTrue();
        assertThat(player.ends(review)).containsExactly("endEvent_schemePassed");
        assertThat(records.passed(project)).isTrue();
    }

    @Test
    @DisplayName("社区意见没有处理结果：不能上报，退回处理")
    void voiceUnanswered() {
        play.draft(project);
        funding.play(project);
        discussion.play(project);
        player.complete(project, ADD, Map.of());
        player.completeAsUnit(
                project, "userTask_giveSchemeOpinion", "luanWater", Map.of("stance", "object", "opinion", "管径不足"));
        player.completeAll(project, "userTask_giveSchemeOpinion", SchemePlay.AGREE);
        play.confirmSites(project);
        assertThat((String) player.variable(project, SETTLE, "schemeOpinions"))
                .contains("六安市供水公司（有意见）：管径不足")
                .contains("六安供电公司（同意）");
        Map<String, Object> voices = new HashMap<>(SchemePlay.voices());
        voices.remove("communityOutcome");
        player.complete(project, SETTLE, voices);

        assertThat(player.open(project)).containsExactly(SETTLE);
        assertThat(reasons(SETTLE)).contains("缺对社区意见的处理结果", "JA-3.3-6");
        player.complete(project, SETTLE, SchemePlay.voices());
        assertThat(player.unit(player.task(project, "userTask_conveneReview"))).isEqualTo("luanHousing");
    }

    @Test
    @DisplayName("消防不同意一处充电位置：不能上报；街道换了位置，清单有变化，重新筹资、征求、论证，消防只看新位置")
    void siteRefusedThenMoved() {
        play.draft(project);
        funding.play(project);
        player.complete(project, ADD, Map.of());
        player.completeAll(project, "userTask_giveSchemeOpinion", SchemePlay.AGREE);
        discussion.play(project);
        player.complete(
                player.tasks(project, "userTask_confirmChargingSite").get(0),
                Map.of("siteSafety", "unsafe", "confirmedOn", "2026-03-02", "safetyOpinion", "距住宅不足6米"));
        play.confirmSites(project);
        assertThat((String) player.variable(project, SETTLE, "chargingConfirmations"))
                .contains("北门东侧：不符合消防安全要求", "距住宅不足6米", "符合消防安全要求（金安区消防救援大队，金消〔2026〕12号");
        player.complete(project, SETTLE, SchemePlay.voices());

        assertThat(player.open(project)).containsExactly(SETTLE);
        assertThat(reasons(SETTLE)).contains("现为不符合消防安全要求：距住宅不足6米", "缺消防安全确认", "JA-4.7-1");
        player.complete(project, SETTLE, with("schemeHandling", "revise"));
        assertThat(player.open(project)).containsExactly(DRAFT);
        player.complete(project, DRAFT, SchemePlay.parts());
        play.list(project, moved());
        funding.play(project);
        player.complete(project, ADD, Map.of());

        assertThat(player.tasks(project, "userTask_giveSchemeOpinion")).isEmpty();
        assertThat(player.tasks(project, "userTask_confirmChargingSite")).hasSize(1);
        play.confirmSites(project);
        assertThat(player.open(project)).as("居民论证没有开完，不能处理意见").containsExactly("userTask_holdDiscussion");
        discussion.play(project);
        player.complete(project, SETTLE, SchemePlay.voices());
        assertThat(player.open(project)).containsExactly("userTask_conveneReview");
    }

    @Test
    @DisplayName("市财政局不同意：带意见退回街道；清单没有变化，不重新筹资、不重新组织居民论证，只再征求街道点名的单位，再论证通过")
    void financeSaysNo() {
        play.draft(project);
        play.hear(project);
        player.complete(project, SETTLE, SchemePlay.voices());
        play.convene(project, List.of());
        player.completeAsUnit(
                project, "userTask_reviewScheme", "luanFinance", Map.of("stance", "object", "opinion", "超出投资计划"));
        player.completeAll(project, "userTask_reviewScheme", SchemePlay.AGREE);

        assertThat(player.open(project)).containsExactly(DRAFT);
        assertThat(reasons(DRAFT)).contains("六安市财政局不同意，意见：超出投资计划", "JA-3.3-4");
        assertThat(records.passed(project)).isFalse();
        player.complete(project, DRAFT, SchemePlay.parts());
        player.complete(project, LIST, Map.of());
        assertThat(player.open(project)).containsExactly(ADD);
        player.complete(project, ADD, Map.of("extraConsulted", List.of("jinanUrbanManagement")));
        assertThat(player.open(project)).containsExactly("userTask_giveSchemeOpinion");
        player.completeAll(project, "userTask_giveSchemeOpinion", SchemePlay.AGREE);
        assertThat((String) player.variable(project, SETTLE, "schemeOpinions"))
                .contains("金安区城市管理局（同意）", "六安市供水公司（同意，对前稿）");
        player.complete(project, SETTLE, SchemePlay.voices());
        play.pass(project);
        play.schedule(project);

        assertThat(records.passed(project)).isTrue();
        assertThat(player.ended(review)).isTrue();
    }

    @Test
    @DisplayName("上报前还有居民意见没有处理、又有一处闲置场地没有安排：不能上报，点名；安排和处理后上报")
    void opinionAndSiteOpen() {
        play.draft(project);
        play.hear(project);
        discussion.opinion(project, "再增设路灯");
        play.offer(first, "LAND", "3栋北侧空地");
        player.complete(project, SETTLE, SchemePlay.voices());

        assertThat(player.open(project)).containsExactly(SETTLE);
        assertThat(reasons(SETTLE))
                .contains("居民意见逐条采纳或答复，现为1条待处理，还差1条：第1号 " + first, "JA-3.2-4")
                .contains("现为1处中0处已定，缺1处：%s 3栋北侧空地".formatted(first), "JA-4.3-1");
        discussion.withdraw(project);
        player.complete(project, SETTLE, with("schemeHandling", "revise"));
        player.complete(project, DRAFT, SchemePlay.parts());
        player.complete(project, "userTask_decideSiteUse", Map.of("sitePurpose", "SPORT"));
        player.complete(project, LIST, Map.of());
        player.complete(project, ADD, Map.of());
        assertThat(player.open(project)).containsExactly(SETTLE);
        assertThat(reasons(SETTLE)).as("上一稿的理由不再显示").isNullOrEmpty();
        player.complete(project, SETTLE, SchemePlay.voices());
        assertThat(player.open(project)).containsExactly("userTask_conveneReview");
    }

    private String reasons(String step) {
        return (String) player.variable(project, step, "reasons");
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> voices = new HashMap<>(SchemePlay.voices());
        voices.put(field, value);
        return voices;
    }

    /** The same list with the charging site of the first community somewhere else. */
    private byte[] moved() {
        WorksRows rows = new WorksRows();
        for (String community : List.of(first, second)) {
            String place = community.equals(first) ? "南门外侧空地" : "北门东侧";
            rows.item(community, "屋面防水", "屋面、外墙和楼道修缮", "基础类", "补差", "", "", 1200000.55, "各栋屋面", "否")
                    .item(community, "更换供水立管和埋地管", "供水管线", "基础类", "补差", "供水", "专营单位", 560000, "小区主路", "是")
                    .item(community, "弱电入地", "通信线路四网合一", "基础类", "整治脏乱差", "通信", "专营单位", 310000.1, "小区主路", "是")
                    .item(community, "电动车充电棚", "电动车停放充电", "完善类", "补缺", "", "", 48000, place, "否")
                    .noWorks(community, place, 40, "")
                    .elevators(community, 2);
        }
        return rows.build();
    }
}
