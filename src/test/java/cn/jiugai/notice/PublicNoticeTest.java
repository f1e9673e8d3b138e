package cn.jiugai.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.consultation.Outcome;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.scheme.HaigangListPlay;
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
@Covers(value = "publicNotice", district = "haigang")
@DisplayName("海港区公示改造方案")
class PublicNoticeTest {

    private static final String POST = "userTask_postNotice";
    private static final String PROVE = "userTask_provePosting";
    private static final String CONCLUDE = "userTask_concludeNotice";
    private static final String MEET = "userTask_holdResidentsMeeting";
    private static final String ANSWER = "userTask_answerObjection";

    @Autowired
    private Player player;

    @Autowired
    private HaigangListPlay lists;

    @Autowired
    private NoticePlay notices;

    @Autowired
    private NoticeRecords records;

    @Autowired
    private Clock clock;

    private String project;
    private ProcessInstance notice;

    @BeforeEach
    void start() {
        project = player.newHaigangProject();
        lists.drafted(project, "新小区" + project);
        notice = player.start("publicNotice", project);
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("HG-4.1-1 公示当天办结：还差7个工作日，退回；期满没有异议，办结")
    void days() {
        assertThat(player.unit(player.task(project, POST))).isEqualTo("haigangHousing");
        notices.post(project);
        notices.close(project);
        assertThat(player.open(project)).containsExactly(CONCLUDE);
        assertThat(reasons()).contains("公示满7个工作日", "满0个工作日，还差7个工作日", "HG-4.1-1");

        notices.threeWeeks();
        notices.close(project);
        assertThat(player.ends(notice)).containsExactly("endEvent_noticeClosed");
        PublicNotice posted = records.newest(project).orElseThrow();
        assertThat(posted.copies()).isEqualTo(4);
        assertThat(posted.closedOn()).isEqualTo(LocalDate.now(clock));
        assertThat(records.residentsMeeting(project)).isEmpty();
    }

    @Test
    @DisplayName("HG-4.1-1 公示期内有变动：重新公示，镇街重新拍照，天数从头算")
    void restarted() {
        notices.post(project);
        notices.threeWeeks();
        player.complete(project, CONCLUDE, Map.of("noticeHandling", "repost", "objections", "1栋101：垃圾点离窗太近"));
        assertThat(player.open(project)).containsExactly(POST);
        notices.post(project);
        assertThat(player.unit(player.task(project, CONCLUDE))).isEqualTo("haigangHousing");
        assertThat((String) player.variable(project, CONCLUDE, "notice")).contains("第2次公示", "小区北门公示栏");
        notices.close(project);
        assertThat(reasons()).contains("还差7个工作日");

        notices.threeWeeks();
        player.complete(project, CONCLUDE, Map.of("noticeHandling", "conclude", "objections", ""));
        assertThat(player.open(project)).as("前一次公示的异议没有答复，仍要议事").containsExactly(MEET);
        assertThat((String) player.variable(project, MEET, "objectionList")).isEqualTo("- 第1条：1栋101：垃圾点离窗太近");
    }

    @Test
    @DisplayName("HG-4.1-1 公示后清单改了：公示的不是现在的方案，要重新公示")
    void listChanged() {
        notices.post(project);
        notices.threeWeeks();
        lists.drafted(project, "新小区" + project);
        notices.close(project);
        assertThat(reasons()).contains("缺修改后的公示", "请选“重新公示”", "HG-4.1-1");
    }

    @Test
    @DisplayName("HG-4.1-1 两条异议：镇街开居民议事会并留纪要，逐条答复后办结；采纳的一条要改方案")
    void objections() {
        notices.post(project);
        notices.threeWeeks();
        player.complete(
                project, CONCLUDE, Map.of("noticeHandling", "conclude", "objections", "1栋101：垃圾点离窗太近\n2栋201：停车位太少"));
        assertThat(player.unit(player.task(project, MEET))).isEqualTo("wenhuaStreet");
        assertThat((String) player.variable(project, MEET, "objectionList")).contains("第1条：1栋101：垃圾点离窗太近", "第2条");
        player.complete(
                project,
                MEET,
                Map.of(
                        "meetingDay",
                        LocalDate.now(clock).toString(),
                        "meetingPlace",
                        "社区活动室",
                        "participants",
                        25,
                        "meetingConclusion",
                        "同意移动垃圾点"));
        assertThat(player.tasks(project, ANSWER)).hasSize(2);
        assertThat((String) player.variable(player.tasks(project, ANSWER).get(0), "objectionText"))
                .contains("垃圾点离窗太近", "居民议事会", "同意移动垃圾点");
        player.complete(player.tasks(project, ANSWER).get(0), answer("adopted", "垃圾点移至东门"));
        assertThat(player.ended(notice)).as("还有一条没有答复").isFalse();
        player.complete(player.task(project, ANSWER), answer("declined", "场地已用足"));

        assertThat(player.ended(notice)).isTrue();
        assertThat(records.objections(project))
                .extracting(Objection::outcome)
                .containsExactly(Outcome.ADOPTED, Outcome.DECLINED);
        assertThat(records.residentsMeeting(project).orElseThrow().participants())
                .isEqualTo(25);
    }

    private static Map<String, Object> answer(String outcome, String text) {
        return Map.of("objectionOutcome", outcome, "objectionAnswer", text);
    }

    private String reasons() {
        return (String) player.variable(project, CONCLUDE, "reasons");
    }
}
