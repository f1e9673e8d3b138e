package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.consultation.MenuPlay;
import cn.jiugai.consultation.MenuRows;
import cn.jiugai.notice.NoticePlay;
import cn.jiugai.notice.NoticeRecords;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.SheetPlay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers(value = "schemeReview", district = "haigang")
@DisplayName("海港区编制和公示方案")
class HaigangSchemeReviewTest {

    private static final String COLLECT = "userTask_collectDraftAnswers";

    @Autowired
    private Player player;

    @Autowired
    private SheetPlay uploads;

    @Autowired
    private MenuPlay menus;

    @Autowired
    private HaigangDraftPlay drafts;

    @Autowired
    private HaigangPartsPlay parts;

    @Autowired
    private NoticePlay notices;

    @Autowired
    private NoticeRecords noticed;

    @Autowired
    private SchemeRecords records;

    @Autowired
    private Clock clock;

    private String project;
    private String community;
    private ProcessInstance review;

    @BeforeEach
    void start() {
        project = player.newHaigangProject();
        community = "新小区" + project;
        menus.ranked(project);
        review = player.start("schemeReview", project);
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("HG-4.1-1、HG-4.1-6 征求中改一稿、公示异议改一稿，每稿重新征求、重新公示，第三稿印发")
    void threeDrafts() {
        drafts.play(project, community);
        assertThat(player.open(project))
                .contains(
                        "userTask_stateTenure", "userTask_askUnits", "userTask_listFacility", "userTask_planRainwater");
        parts.play(project);
        discuss();
        player.complete(project, COLLECT, Map.of("consentHandling", "revise", "revisionReasons", "居民要求增加停车位"));
        assertThat((String) player.variable(project, "userTask_draftScheme", "reasons"))
                .isEqualTo("居民要求增加停车位");

        drafts.play(project, community);
        agree();
        notices.post(project);
        notices.threeWeeks();
        player.complete(
                project,
                "userTask_concludeNotice",
                Map.of("noticeHandling", "conclude", "objections", "1栋101：垃圾点离窗太近"));
        player.complete(
                project,
                "userTask_holdResidentsMeeting",
                Map.of(
                        "meetingDay",
                        LocalDate.now(clock).toString(),
                        "meetingPlace",
                        "社区活动室",
                        "participants",
                        25,
                        "meetingConclusion",
                        "同意移动"));
        player.complete(
                project,
                "userTask_answerObjection",
                Map.of("objectionOutcome", "adopted", "objectionAnswer", "垃圾点移至东门"));
        assertThat((String) player.variable(project, "userTask_draftScheme", "reasons"))
                .contains("公示异议第1条已采纳", "垃圾点移至东门", "重新公示");

        drafts.play(project, community);
        agree();
        notices.post(project);
        notices.threeWeeks();
        notices.close(project);
        assertThat(records.passed(project)).isFalse();
        assertThat(player.unit(player.task(project, "userTask_confirmScheme"))).isEqualTo("haigangHousing");
        player.complete(
                project,
                "userTask_confirmScheme",
                Map.of(
                        "conclusionNumber",
                        "海住建〔2024〕8号",
                        "concludedOn",
                        LocalDate.now(clock).toString()));

        assertThat(player.ends(review)).containsExactly("endEvent_schemePassed");
        assertThat(records.passed(project)).isTrue();
        assertThat(records.round(project)).isEqualTo(3);
        assertThat(noticed.newest(project).orElseThrow().schemeRound()).isEqualTo(3);
        assertThat(noticed.newest(project).orElseThrow().number()).isEqualTo(2);
    }

    private void agree() {
        discuss();
        uploads.take(project, COLLECT, "draft-answers", MenuRows.stances(community, 80, 0, ""));
        player.complete(project, COLLECT, Map.of("consentHandling", "submit"));
        player.complete(project, "userTask_settleDraftOpinions", Map.of());
    }

    private void discuss() {
        player.complete(
                project,
                "userTask_holdDiscussion",
                Map.of(
                        "discussedOn",
                        LocalDate.now(clock).toString(),
                        "discussionPlace",
                        "社区会议室",
                        "participants",
                        42,
                        "discussionOutcome",
                        "基本同意"));
    }
}
