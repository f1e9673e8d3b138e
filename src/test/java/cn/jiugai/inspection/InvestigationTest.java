package cn.jiugai.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.office.Assignments;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.Projects;
import cn.jiugai.project.Supervision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("investigation")
@DisplayName("立案调查")
class InvestigationTest {

    private static final String STATE = "userTask_makeStatement";
    private static final String DECIDE = "userTask_decideInvestigation";
    private static final String AWAIT = "userTask_awaitReplacement";

    @Autowired
    private Player player;

    @Autowired
    private InspectionPlay play;

    @Autowired
    private InvestigationRegister investigations;

    @Autowired
    private Supervision supervision;

    @Autowired
    private Projects projects;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Assignments assignments;

    private String project;
    private List<String> works;

    @BeforeEach
    void begin() {
        project = play.worksBegun();
        works = player.open(project);
        Map<String, Object> visit = play.visit();
        visit.put("contractorSeen", "周某");
        play.inspect("jinanHousing", project, visit);
        player.complete(project, STATE, Map.of("statement", "孙施工临时请假"));
    }

    @Test
    @DisplayName("不构成违法：写明理由和文号即结案")
    void unfounded() {
        assertThat(player.unit(player.task(project, DECIDE))).isEqualTo("jinanHousing");
        assertThat((String) player.variable(project, DECIDE, "investigation"))
                .contains("第1号立案", "施工单位登记的负责人是孙施工，在岗的是周某", "建市规〔2019〕1号第八条", "皖西建设集团（示例）陈述**：孙施工临时请假");
        player.complete(project, DECIDE, play.decision("UNFOUNDED", null));
        assertClosed();
    }

    @Test
    @DisplayName("决定日期早于检查：退回；构成违法、移送执法后结案")
    void transferred() {
        Map<String, Object> decision = play.decision("OFFENCE", "TRANSFER");
        decision.putAll(Map.of(
                "transferredTo",
                "金安区城市管理局",
                "transferNumber",
                "金建移〔2026〕1号",
                "decidedOn",
                play.inspectedOn().minusDays(1).toString()));
        player.complete(project, DECIDE, decision);
        assertThat((String) player.variable(project, DECIDE, "reasons"))
                .contains(
                        "现为决定日期" + play.inspectedOn().minusDays(1),
                        "检查发现（" + play.inspectedOn() + "）",
                        "请核对决定书的日期",
                        "JA-3.6-1");
        assertThat(investigations.of(project)).noneMatch(InvestigationRegister.Case::closed);

        decision.put("decidedOn", play.inspectedOn().toString());
        player.complete(project, DECIDE, decision);
        assertClosed();
    }

    @Test
    @DisplayName("责令改正：当事单位整改，区住建局复查合格后结案")
    void corrected() {
        Map<String, Object> decision = play.decision("OFFENCE", "CORRECTION");
        decision.put("correction", "项目经理到岗履职");
        player.complete(project, DECIDE, decision);

        assertThat(player.unit(player.task(project, "userTask_rectifyFinding"))).isEqualTo("huaxiaConstruction");
        player.complete(project, "userTask_rectifyFinding", Map.of("measures", "已到岗", "finishedOn", "2026-06-16"));
        assertThat(player.unit(player.task(project, "userTask_recheckFinding"))).isEqualTo("jinanHousing");
        player.complete(project, "userTask_recheckFinding", Map.of("recheck", "accepted"));
        assertClosed();
    }

    @Test
    @DisplayName("责令更换：没有更换前不能结案，更换后结案")
    void replaced() {
        player.complete(project, DECIDE, play.decision("OFFENCE", "REPLACEMENT"));
        assertThat(player.unit(player.task(project, AWAIT))).isEqualTo("jinanUrbanInvestment");
        player.complete(project, AWAIT, Map.of());
        assertThat((String) player.variable(project, AWAIT, "reasons"))
                .contains("仍是皖西建设集团", "缺更换后的单位", "“更换参建单位”", "JA-3.6-1");

        assignments.name(Player.JINAN, project, "contractor", "dabieConstruction", "test");
        player.complete(project, AWAIT, Map.of());
        assertClosed();
    }

    @Test
    @DisplayName("竣工后不能决定更换单位；决定后没有更换就竣工的，不再等更换")
    void afterCompletion() {
        player.complete(project, DECIDE, play.decision("OFFENCE", "REPLACEMENT"));
        LocalDate completedOn = LocalDate.of(2026, 6, 11);
        jdbc.sql("update construction set completed_on = ? where project = ?")
                .params(completedOn, project)
                .update();
        player.complete(project, AWAIT, Map.of());
        assertClosed();

        String late = play.worksBegun();
        Map<String, Object> visit = play.visit();
        visit.put("contractorSeen", "周某");
        play.inspect("jinanHousing", late, visit);
        player.complete(late, STATE, Map.of("statement", "孙施工临时请假"));
        jdbc.sql("update construction set completed_on = ? where project = ?")
                .params(completedOn, late)
                .update();
        player.complete(late, DECIDE, play.decision("OFFENCE", "REPLACEMENT"));
        assertThat((String) player.variable(late, DECIDE, "reasons"))
                .contains("工程已于2026-06-11竣工", "没有可以更换单位的工程", "请改为责令改正或移送执法", "JA-3.6-1");
    }

    private void assertClosed() {
        assertThat(supervision.of(projects.get(project)).stream()
                        .filter(record -> record.kind().equals("立案调查")))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.subject()).contains("转包挂靠迹象");
                    assertThat(record.result()).contains("违法", "金建处〔2026〕1号");
                    assertThat(record.open()).isFalse();
                });
        assertThat(player.open(project)).isEqualTo(works);
        assertThat(investigations.of(project))
                .singleElement()
                .satisfies(done -> assertThat(done.closed()).isTrue());
    }
}
