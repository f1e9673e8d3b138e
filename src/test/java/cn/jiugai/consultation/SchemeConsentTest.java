package cn.jiugai.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.SheetPlay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers(value = "schemeConsent", district = "haigang")
@DisplayName("海港区征求方案意见")
class SchemeConsentTest {

    private static final String HOLD = "userTask_holdDiscussion";
    private static final String COLLECT = "userTask_collectDraftAnswers";
    private static final String SETTLE = "userTask_settleDraftOpinions";
    private static final Map<String, Object> SUBMIT = Map.of("consentHandling", "submit");

    @Autowired
    private Player player;

    @Autowired
    private SheetPlay uploads;

    @Autowired
    private Clock clock;

    private String project;
    private String community;
    private ProcessInstance consent;

    @BeforeEach
    void start() {
        project = player.newHaigangProject();
        community = "新小区" + project;
        consent = player.start("schemeConsent", project);
        player.complete(
                project,
                HOLD,
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

    @Test
    @DisplayName("HG-4.1-6 100户中79户同意还差1户，退回；80户通过；HG-4.1-1 意见处理完才能往下走")
    void eighty() {
        uploads.take(project, COLLECT, "draft-answers", MenuRows.stances(community, 79, 3, "保留自行车棚"));
        player.complete(project, COLLECT, SUBMIT);
        assertThat(player.open(project)).containsExactly(COLLECT);
        assertThat(reasons(COLLECT)).contains("100户中至少80户", "同意79户（79.0%）", "未答复18户", "还差1户", "HG-4.1-6");

        uploads.take(project, COLLECT, "draft-answers", MenuRows.stances(community, 80, 2, "保留自行车棚"));
        player.complete(project, COLLECT, SUBMIT);
        assertThat(player.unit(player.task(project, SETTLE))).isEqualTo("wenhuaStreet");
        player.complete(project, SETTLE, Map.of());
        assertThat(reasons(SETTLE)).contains("1条待处理：第1号", "HG-4.1-6");
        uploads.take(project, SETTLE, "opinions", AnswerRows.decisions(List.of(List.of(1, "不采纳", "占用消防通道"))));
        player.complete(project, SETTLE, Map.of());
        assertThat(player.ends(consent)).containsExactly("endEvent_consentGiven");
    }

    @Test
    @DisplayName("同意率上不去：社区选修改方案，退回编制")
    void revise() {
        player.complete(project, COLLECT, Map.of("consentHandling", "revise", "revisionReasons", "居民要求增加停车位"));
        assertThat(player.ends(consent)).containsExactly("endEvent_revisionWanted");
    }

    private String reasons(String step) {
        return (String) player.variable(project, step, "reasons");
    }
}
