package cn.jiugai.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.rectification.RectificationRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers(value = "sectionAcceptance", district = "haigang")
@DisplayName("海港区：分部分项验收（HG-4.2-3）和按图施工（HG-4.2-8）")
class SectionAcceptanceTest {

    private static final String REQUEST = "userTask_requestSection";
    private static final String ACCEPT = "userTask_acceptSection";
    private static final String DAY = "2026-05-28";
    private static final Map<String, Object> REFUSED =
            Map.of("acceptance", "refused", "seenOn", DAY, "acceptanceRemark", "检查井渗漏");

    @Autowired
    private Player player;

    @Autowired
    private SectionRegister sections;

    @Autowired
    private RectificationRecords rectifications;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private Timers timers;

    @Autowired
    private JdbcClient jdbc;

    private String project;
    private ProcessInstance acceptance;

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @BeforeEach
    void begin() {
        project = player.newHaigangProject();
        sections.setSchedule(project, List.of(new WorksSection(1, "雨污管网", LocalDate.of(2026, 6, 30), null)));
        acceptance = player.start("sectionAcceptance", project, Map.of("worksSection", "1"));
    }

    @Test
    @DisplayName("报验，监理、建设单位都合格：分部按期验收")
    void accepted() {
        assertThat(player.task(project, REQUEST).getName()).isEqualTo("分部报验：1.雨污管网");
        assertThat((String) player.variable(project, REQUEST, "schedule")).contains("1.雨污管网：计划2026-06-30");
        player.complete(project, REQUEST, SitePlay.sectionRequest(DAY));
        assertThat(player.tasks(project, ACCEPT))
                .extracting(player::unit)
                .containsExactlyInAnyOrder("haigangSupervision", "haigangRenewal");
        player.completeAsUnit(project, ACCEPT, "haigangSupervision", SitePlay.accepted(DAY));
        assertThat(sections.section(project, 1).acceptedOn()).as("一家合格还不算").isNull();
        player.completeAsUnit(project, ACCEPT, "haigangRenewal", SitePlay.accepted("2026-06-29"));

        assertThat(player.ends(acceptance)).containsExactly("endEvent_sectionAccepted");
        assertThat(sections.section(project, 1).standing(LocalDate.of(2026, 7, 1)))
                .isEqualTo("2026-06-29验收，按期");
    }

    @Test
    @DisplayName("监理不同意：带原因退回，整改后重新报验")
    void refused() {
        player.complete(project, REQUEST, SitePlay.sectionRequest(DAY));
        player.completeAsUnit(project, ACCEPT, "haigangSupervision", REFUSED);
        player.completeAsUnit(project, ACCEPT, "haigangRenewal", SitePlay.accepted(DAY));
        assertThat((String) player.variable(project, REQUEST, "reasons"))
                .contains("2家中1家同意", "还差1家：秦皇岛建设监理公司（示例）（检查井渗漏）", "HG-4.2-3");
        player.complete(project, REQUEST, SitePlay.sectionRequest("2026-07-02"));
        player.completeAll(project, ACCEPT, SitePlay.accepted("2026-07-02"));
        assertThat(sections.section(project, 1).standing(LocalDate.of(2026, 7, 9)))
                .isEqualTo("2026-07-02验收，晚2天");
    }

    @Test
    @DisplayName("与图纸不符又没有批准变更：转整改，监理复查合格才登记分部合格")
    void departure() {
        player.complete(project, REQUEST, SitePlay.sectionRequest(DAY));
        player.completeAsUnit(project, ACCEPT, "haigangSupervision", departs(null));
        player.completeAsUnit(project, ACCEPT, "haigangRenewal", SitePlay.accepted(DAY));
        assertThat(rectifications.open(project))
                .extracting(RectificationRecords.OpenFinding::finding)
                .containsExactly("分部“雨污管网”与图纸不符：管径DN300改DN200");
        assertThat(sections.section(project, 1).acceptedOn()).isNull();

        assertThat(player.unit(player.task(project, "userTask_rectifyFinding"))).isEqualTo("yanshanConstruction");
        player.complete(project, "userTask_rectifyFinding", Map.of("measures", "换回DN300", "finishedOn", "2026-07-03"));
        assertThat(player.unit(player.task(project, "userTask_recheckFinding"))).isEqualTo("haigangSupervision");
        player.complete(project, "userTask_recheckFinding", Map.of("recheck", "accepted"));
        assertThat(player.ended(acceptance)).isTrue();
        assertThat(sections.section(project, 1).acceptedOn()).isNotNull();
    }

    @Test
    @DisplayName("与图纸不符但变更已批准：不用整改")
    void approvedChange() {
        jdbc.sql("""
                        insert into change_order (instance, project, number, reason, amount_fen, state, applied_by, applied_at)
                        values (?, ?, 1, '管径调整', -500000, 'APPROVED', 'yanshanConstruction', current_timestamp)""").params("change-" + project, project).update();
        player.complete(project, REQUEST, SitePlay.sectionRequest(DAY));
        player.completeAsUnit(project, ACCEPT, "haigangSupervision", departs("第1号工程变更"));
        player.completeAsUnit(project, ACCEPT, "haigangRenewal", SitePlay.accepted(DAY));
        assertThat(rectifications.open(project)).isEmpty();
        assertThat(player.ended(acceptance)).isTrue();
    }

    @Test
    @DisplayName("HG-4.2-8 按时间节点推进：报验的期限就是进度计划的节点；节点已过的限1个工作日")
    void dueWithItsMilestone() {
        player.complete(project, REQUEST, SitePlay.sectionRequest(DAY));
        timers.goTo(LocalDate.of(2026, 6, 1));
        player.completeAll(project, ACCEPT, REFUSED);
        assertThat(player.task(project, REQUEST).getDueDate()).isEqualTo(calendar.closingOf("2026-06-30"));

        timers.goTo(LocalDate.of(2026, 7, 6));
        player.complete(project, REQUEST, SitePlay.sectionRequest(DAY));
        player.completeAll(project, ACCEPT, REFUSED);
        assertThat(player.task(project, REQUEST).getDueDate()).isEqualTo(calendar.closingOf("2026-07-07"));
    }

    private static Map<String, Object> departs(String change) {
        Map<String, Object> answer = SitePlay.accepted(DAY);
        answer.putAll(Map.of("departs", true, "departure", "管径DN300改DN200"));
        if (change != null) {
            answer.put("change", change);
        }
        return answer;
    }
}
