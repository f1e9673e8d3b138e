package cn.jiugai.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("rectification")
@DisplayName("整改")
class RectificationTest {

    private static final Map<String, Object> DONE = Map.of("measures", "已重新回填夯实", "finishedOn", "2026-06-12");
    private static final Map<String, Object> GOOD = Map.of("recheck", "accepted");

    @Autowired
    private Player player;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Projects projects;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private Rectifications rectifications;

    @Autowired
    private RectificationRecords records;

    private String project;
    private ProcessInstance instance;

    @BeforeEach
    void start() {
        project = player.newProject();
        player.nameCompanies(project);
        instance = player.start(
                "rectification",
                project,
                Map.of(
                        "finding",
                        "沟槽回填不实",
                        "responsible",
                        "contractor, supervisor",
                        "foundBy",
                        "qualitySafety,community"));
    }

    @Test
    @DisplayName("责任单位都整改，提出问题的单位都认可：销号")
    void closed() {
        assertThat(player.tasks(project, "userTask_rectifyFinding").stream().map(player::unit))
                .containsExactlyInAnyOrder("huaxiaConstruction", "luanSupervision");
        assertThat(player.tasks(project, "userTask_rectifyFinding"))
                .allMatch(task -> task.getName().equals("整改问题：沟槽回填不实"));
        player.completeAll(project, "userTask_rectifyFinding", DONE);
        assertThat(player.tasks(project, "userTask_recheckFinding").stream().map(player::unit))
                .containsExactlyInAnyOrder("jinanQualitySafety", "zhongshiCommunity");
        assertThat((String) player.variable(project, "userTask_recheckFinding", "rectified"))
                .contains("皖西建设集团", "2026-06-12完成", "已重新回填夯实");
        assertThat(records.open(project)).hasSize(1);
        player.completeAll(project, "userTask_recheckFinding", GOOD);

        assertThat(player.ended(instance)).isTrue();
        assertThat(player.ends(instance)).containsExactly("endEvent_findingClosed");
        assertThat(records.open(project)).isEmpty();
        assertThat(rectifications.newestWorks(instance.getId()))
                .extracting(Rectifications.Work::finishedOn)
                .containsOnly(LocalDate.of(2026, 6, 12));
    }

    @Test
    @DisplayName("复查不合格：带原因退回责任单位继续整改，再复查合格才销号")
    void rejected() {
        player.completeAll(project, "userTask_rectifyFinding", DONE);
        player.completeAsUnit(
                project,
                "userTask_recheckFinding",
                "zhongshiCommunity",
                Map.of("recheck", "rejected", "remark", "井盖未修"));
        player.completeAll(project, "userTask_recheckFinding", GOOD);

        assertThat(player.open(project)).hasSize(2).containsOnly("userTask_rectifyFinding");
        assertThat((String) player.variable(project, "userTask_rectifyFinding", "reasons"))
                .contains("2家中1家认可", "社区（示例）复查不合格：井盖未修", "JA-3.6-3");
        assertThat(records.open(project)).hasSize(1);

        player.completeAll(project, "userTask_rectifyFinding", DONE);
        player.completeAll(project, "userTask_recheckFinding", GOOD);
        assertThat(player.ended(instance)).isTrue();
        assertThat(records.open(project)).isEmpty();
    }

    @Test
    @DisplayName("整改期限取自本区数字表：金安区10个工作日，登记簿与任务的期限一致")
    void period() {
        assertThat(records.open(project))
                .extracting(RectificationRecords.OpenFinding::dueOn)
                .containsExactly(calendar.dayOf(calendar.plus(10)));
        assertThat(player.tasks(project, "userTask_rectifyFinding"))
                .allMatch(task -> calendar.dayOf(task.getDueDate()).equals(calendar.dayOf(calendar.plus(10))));
    }

    @Test
    @DisplayName("同一张图在试验区按试验区的数字表：5个工作日")
    void periodOfAnotherDistrict() {
        String other = "TT-T-rectification";
        projects.register(new Project(other, "testtown", 2026, "试验区项目", Fen.ofYuan("100")), List.of());
        engine.getRuntimeService()
                .createProcessInstanceByKey("rectification")
                .processDefinitionTenantId("testtown")
                .businessKey(other)
                .setVariables(
                        Map.of("finding", "路面未复原", "responsible", "implementingEntity", "foundBy", "districtHousing"))
                .execute();

        assertThat(records.open(other))
                .extracting(RectificationRecords.OpenFinding::dueOn)
                .containsExactly(calendar.dayOf(calendar.plus(5)));
    }
}
