package cn.jiugai.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.SheetPlay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers(value = "consultation", district = "haigang")
@DisplayName("海港区第二轮征询居民意愿")
class SecondConsultationTest {

    private static final String MENUS = "userTask_collectMenus";
    private static final String OPINIONS = "userTask_settleHouseholdOpinions";
    private static final String MEETING = "userTask_holdMeeting";
    private static final String EXPERTS = "userTask_giveExpertOpinion";
    private static final String ANSWER = "userTask_answerProposal";
    private static final String CONCLUDE = "userTask_concludeMeetings";

    @Autowired
    private Player player;

    @Autowired
    private SheetPlay uploads;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private ConsultationRecords records;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String project;
    private String community;
    private ProcessInstance consultation;

    @BeforeEach
    void start() {
        project = player.newHaigangProject();
        community = "新小区" + project;
        consultation = player.start("consultation", project);
    }

    @Test
    @DisplayName("HG-2-3 发99份、49户点菜：各差1，退回；发足、点足后按户数排名，带入方案")
    void menus() {
        uploads.take(
                project,
                MENUS,
                "household-answers",
                new MenuRows(community).homes(1, 49, "入户走访", Set.of("供热管线")).build());
        player.complete(project, MENUS, round(99));
        assertThat(player.open(project)).containsExactly(MENUS);
        assertThat(reasons(MENUS)).contains("现为99份，还差1份", "100户中至少50户", "现为49户（49.0%），还差1户", "HG-2-3");

        uploads.take(
                project,
                MENUS,
                "household-answers",
                new MenuRows(community)
                        .homes(50, 60, "微信公众号", Set.of("停车位", "供热管线"))
                        .build());
        player.complete(project, MENUS, round(100));
        assertThat(records.menuRanking(project))
                .containsExactly(new RankedDemand(1, Demand.HEATING, 60), new RankedDemand(2, Demand.PARKING, 11));
        assertThat(player.unit(player.task(project, OPINIONS))).isEqualTo("wenhuaStreet");
    }

    @Test
    @DisplayName("HG-2-4 每户的答复都记渠道，只收入户走访、征求意见处、微信公众号、五级微信群；表单和下载的表用本区的菜单")
    void channels() {
        var faults = uploads.refused(
                project,
                MENUS,
                "household-answers",
                new MenuRows(community)
                        .home("1", "手机APP", Set.of(), "")
                        .home("2", "", Set.of("照明"), "")
                        .build());
        assertThat(faults.toString()).contains("入户走访、征求意见处、微信公众号、五级微信群之一");
        assertThat(faults).hasSize(2);

        uploads.take(
                project,
                MENUS,
                "household-answers",
                new MenuRows(community)
                        .home("1", "征求意见处", Set.of("照明"), "")
                        .home("2", "五级微信群", Set.of("照明"), "")
                        .build());
        assertThat((String) player.variable(project, MENUS, "coverage"))
                .contains("渠道：入户走访0户，征求意见处1户，微信公众号0户，五级微信群1户", "照明2户", "供热管线0户")
                .doesNotContain("户内改造", "手机APP");
        assertThat(jdbc.sql("""
                                select a.channel from household_answer a join household h on h.id = a.household
                                where h.project = ? order by a.id""").param(project).query(String.class).list())
                .containsExactly("OPINION_DESK", "FIVE_LEVEL_GROUP");
        assertThat(uploads.template(project, MENUS, "household-answers")).isNotEmpty();
        assertThat(rest.withBasicAuth("wenhuaCommunity", "Jiugai-2024")
                        .getForObject("/jiugai/projects/" + project + "/household-forms", String.class))
                .contains("老旧小区改造征求居民意愿表", "□ 供热管线")
                .doesNotContain("户内改造", "居民需求调查表");
        assertThat((String) player.variable(project, MENUS, "householdForms")).contains("打印《老旧小区改造征求居民意愿表》");
    }

    @Test
    @DisplayName("HG-2-5 意见逐条采纳或答复；只开研讨会不够，还差1次专家论证会；建议逐条答复后结束")
    void meetings() {
        toMeetings();
        player.complete(project, MEETING, meeting("seminar", "增设休闲座椅\n\n 保留大树 "));
        assertThat(player.tasks(project, ANSWER)).hasSize(2);
        assertThat(player.tasks(project, ANSWER).get(1).getName()).isEqualTo("逐条答复建议：第2条");
        assertThat((String) player.variable(player.tasks(project, ANSWER).get(1), "proposalText"))
                .contains("专题研讨会", "保留大树");
        assertThatThrownBy(() ->
                        player.complete(player.tasks(project, ANSWER).get(0), Map.of("proposalOutcome", "declined")))
                .as("不采纳的要写理由")
                .isInstanceOf(AnswerRefusedException.class);
        player.complete(player.tasks(project, ANSWER).get(0), answer("declined", "场地不足"));
        player.complete(player.task(project, ANSWER), answer("adopted", "施工时避让"));
        player.complete(project, CONCLUDE, Map.of("meetingHandling", "conclude"));

        assertThat(player.open(project)).containsExactly(CONCLUDE);
        assertThat(reasons(CONCLUDE)).contains("至少2次，现为1次，还差1次", "缺专家论证会", "HG-2-5");
        player.complete(project, CONCLUDE, Map.of("meetingHandling", "another"));
        assertThat(player.variable(project, MEETING, "proposals")).isNull();
        player.complete(project, MEETING, meeting("expertReview", ""));
        assertThat(player.unit(player.task(project, EXPERTS))).isEqualTo("haigangExperts");
        player.complete(project, EXPERTS, Map.of("experts", 3, "expertOpinion", "可行", "expertProposals", "管网同步开挖"));
        assertThat((String) player.variable(project, ANSWER, "proposalText")).contains("第3条", "专家论证会", "管网同步开挖");
        player.complete(project, ANSWER, answer("adopted", "列入方案"));
        assertThat((String) player.variable(project, CONCLUDE, "meetings"))
                .contains("第2次 专家论证会", "专家3名：可行", "第1条（第1次会议）增设休闲座椅：不采纳，场地不足");
        player.complete(project, CONCLUDE, Map.of("meetingHandling", "conclude"));

        assertThat(player.ends(consultation)).containsExactly("endEvent_consultationDone");
        assertThat(records.meetings(project))
                .extracting(Meeting::kind)
                .containsExactly(MeetingKind.SEMINAR, MeetingKind.EXPERT_REVIEW);
        assertThat(records.proposals(project))
                .extracting(Proposal::outcome)
                .containsExactly(Outcome.DECLINED, Outcome.ADOPTED, Outcome.ADOPTED);
        assertThat(jdbc.sql("select opinion_desk from consultation_round where project = ?")
                        .param(project)
                        .query(String.class)
                        .single())
                .isEqualTo("社区一楼大厅，每日9至17时");
    }

    @Test
    @DisplayName("会议不能登记在以后的日子")
    void notAhead() {
        toMeetings();
        Map<String, Object> ahead = new HashMap<>(meeting("seminar", ""));
        ahead.put("meetingDay", LocalDate.now(clock).plusDays(1).toString());
        assertThatThrownBy(() -> player.complete(project, MEETING, ahead)).isInstanceOf(AnswerRefusedException.class);
    }

    private void toMeetings() {
        uploads.take(
                project,
                MENUS,
                "household-answers",
                new MenuRows(community)
                        .home("1", "入户走访", Set.of("供热管线"), "增加停车位")
                        .homes(2, 60, "入户走访", Set.of("供热管线"))
                        .build());
        player.complete(project, MENUS, round(100));
        player.complete(project, OPINIONS, Map.of());
        assertThat(reasons(OPINIONS)).contains("1条中0条已处理", "1条待处理：第1号", "HG-2-5");
        uploads.take(project, OPINIONS, "opinions", AnswerRows.decisions(List.of(List.of(1, "采纳", "增设12个"))));
        player.complete(project, OPINIONS, Map.of());
    }

    private static Map<String, Object> round(int handedOut) {
        return Map.of(
                "formsHandedOut", handedOut, "opinionDesk", "社区一楼大厅，每日9至17时", "onlineNotice", "河北老旧小区改造公众号、五级微信群");
    }

    private Map<String, Object> meeting(String kind, String proposals) {
        return Map.of(
                "meetingKind",
                kind,
                "meetingDay",
                LocalDate.now(clock).toString(),
                "meetingPlace",
                "社区会议室",
                "participants",
                30,
                "meetingTopic",
                "改什么、怎么改",
                "meetingConclusion",
                "基本一致",
                "proposals",
                proposals);
    }

    private static Map<String, Object> answer(String outcome, String text) {
        return Map.of("proposalOutcome", outcome, "proposalAnswer", text);
    }

    private String reasons(String step) {
        return (String) player.variable(project, step, "reasons");
    }
}
