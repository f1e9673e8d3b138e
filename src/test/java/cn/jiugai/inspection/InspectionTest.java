package cn.jiugai.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.MatterRefusedException;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.AcceptanceHold;
import cn.jiugai.project.FinishHold;
import cn.jiugai.project.Projects;
import cn.jiugai.project.Supervision;
import cn.jiugai.project.SupervisionRecord;
import cn.jiugai.rectification.RectificationRecords;
import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("inspection")
@DisplayName("督导检查")
class InspectionTest {

    private static final String RECORD = "userTask_recordSiteInspection";

    @Autowired
    private Player player;

    @Autowired
    private InspectionPlay play;

    @Autowired
    private RectificationRecords rectifications;

    @Autowired
    private ConstructionRecords constructions;

    @Autowired
    private Supervision supervision;

    @Autowired
    private Projects projects;

    @Autowired
    private List<FinishHold> finishHolds;

    @Autowired
    private List<AcceptanceHold> acceptanceHolds;

    private String project;
    private List<String> works;

    @BeforeEach
    void begin() {
        project = play.worksBegun();
        works = player.open(project);
    }

    @Test
    @DisplayName("城管局检查没有发现问题：登记后办结")
    void nothingFound() {
        player.startMatter("jinanUrbanManagement", "inspection", project);
        assertThat(player.unit(player.task(project, RECORD))).isEqualTo("jinanUrbanManagement");
        player.complete(project, RECORD, play.visit());
        assertThat(player.open(project)).isEqualTo(works);
    }

    @Test
    @DisplayName("发起错了：撤回，不作登记")
    void withdrawn() {
        play.inspect("jinanHousing", project, Map.of("withdrawn", true));
        assertThat(player.open(project)).isEqualTo(works);
    }

    @Test
    @DisplayName("两个问题各交责任单位整改，由检查的消防大队复查；严重的先停工；没有办结不得竣工、验收（JA-3.6-4）")
    void findings() {
        Map<String, Object> visit = play.finding(play.visit(), 1, "消防车通道堆料", "contractor", false);
        play.inspect("jinanFire", project, play.finding(visit, 2, "动火无人看护", "supervisor", true));

        assertThat(constructions.stops(project))
                .singleElement()
                .satisfies(stop -> assertThat(stop.finding()).isEqualTo("施工安全：动火无人看护"));
        assertThat(rectifications.open(project))
                .extracting(RectificationRecords.OpenFinding::finding)
                .containsExactly("施工安全：消防车通道堆料");
        player.complete(
                project, "userTask_issueStopOrder", Map.of("stopOrder", "金质停〔2026〕2号", "stoppedOn", "2026-06-10"));
        assertThat(player.tasks(project, "userTask_rectifyFinding").stream().map(player::unit))
                .containsExactlyInAnyOrder("huaxiaConstruction", "luanSupervision");
        assertThat(held()).anyMatch(reason -> reason.contains("第1次停工（施工安全：动火无人看护，2026-06-10起）"));

        player.completeAll(project, "userTask_rectifyFinding", Map.of("measures", "已清理", "finishedOn", "2026-06-11"));
        assertThat(player.tasks(project, "userTask_recheckFinding").stream().map(player::unit))
                .containsExactly("jinanFire", "jinanFire");
        player.completeAll(project, "userTask_recheckFinding", Map.of("recheck", "accepted"));
        player.complete(
                project, "userTask_issueResumeOrder", Map.of("resumeOrder", "金质复〔2026〕2号", "resumedOn", "2026-06-12"));
        assertThat(supervision.of(projects.get(project)).stream()
                        .filter(record -> List.of("督导检查", "停工整改").contains(record.kind()))
                        .map(SupervisionRecord::result))
                .containsExactlyInAnyOrder("发现问题2项，违法迹象0处", "2026-06-12复工（金质复〔2026〕2号），停工2天（工作日2天）");
        assertThat(player.open(project)).isEqualTo(works);
        assertThat(rectifications.open(project)).isEmpty();
        assertThat(held()).isEmpty();
    }

    @Test
    @DisplayName("在岗的不是登记的项目经理，现场有未经准许的分包：各立一案；结案前不得竣工、验收")
    void signs() {
        Map<String, Object> visit = play.visit();
        visit.putAll(Map.of("contractorSeen", "周某", "firm1", "某劳务队", "works1", "主体拆改"));
        play.inspect("jinanQualitySafety", project, visit);

        assertThat(player.tasks(project, "userTask_makeStatement").stream().map(player::unit))
                .containsExactly("huaxiaConstruction", "huaxiaConstruction");
        assertThat(held())
                .singleElement()
                .asString()
                .contains("现为2件立案没有结案", "还差2件：第", "施工单位登记的负责人是孙施工，在岗的是周某", "某劳务队在做主体拆改", "JA-3.6-1", "结案");
        player.completeAll(project, "userTask_makeStatement", Map.of("statement", "情况属实"));
        player.completeAll(project, "userTask_decideInvestigation", play.decision("UNFOUNDED", null));
        assertThat(player.open(project)).isEqualTo(works);
        assertThat(held()).isEmpty();
    }

    @Test
    @DisplayName("检查人员自己发现的迹象，写明在哪里看到，也立案")
    void seen() {
        Map<String, Object> visit = play.visit();
        visit.putAll(Map.of(
                "signOffence", "FRAUD", "signAccused", "supervisor", "signPlace", "监理办公室", "signFact", "监理日志提前写好"));
        play.inspect("zhongshiStreet", project, visit);
        assertThat(player.unit(player.task(project, "userTask_makeStatement"))).isEqualTo("luanSupervision");
        assertThat((String) player.variable(project, "userTask_makeStatement", "investigation"))
                .contains("弄虚作假迹象（检查人员发现）：监理办公室，监理日志提前写好", "六安建设监理公司");
    }

    @Test
    @DisplayName("施工单位、别的街道不能发起检查")
    void notTheirs() {
        for (String unit : List.of("huaxiaConstruction", "dongshiStreet")) {
            assertThatThrownBy(() -> player.startMatter(unit, "inspection", project))
                    .isInstanceOf(MatterRefusedException.class);
        }
    }

    private List<String> held() {
        List<String> finish = finishHolds.stream()
                .flatMap(hold -> hold.open(project).stream())
                .map(Finding::sentence)
                .toList();
        List<String> acceptance = acceptanceHolds.stream()
                .flatMap(hold -> hold.open(project).stream())
                .map(Finding::sentence)
                .toList();
        assertThat(acceptance).containsAll(finish);
        return finish;
    }
}
