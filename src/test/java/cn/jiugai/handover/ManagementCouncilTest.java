package cn.jiugai.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.project.Community;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("managementCouncil")
@DisplayName("四方协商")
class ManagementCouncilTest {

    @Autowired
    private Player player;

    @Autowired
    private HandoverSteps steps;

    @Autowired
    private Timers timers;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    private String project;
    private Community community;
    private long handover;
    private ProcessInstance council;

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @BeforeEach
    void started() {
        project = steps.acceptedProject();
        community = steps.first(project);
        handover = steps.stated(
                project,
                community,
                true,
                "jinanProperty",
                CouncilSide.PARTY_ORGANISATION,
                CouncilSide.RESIDENTS_COMMITTEE,
                CouncilSide.PROPERTY_FIRM);
        council = player.start("managementCouncil", project, Map.of("community", community.name()));
    }

    private void hold(String mode, String rules, String councilRules) {
        steps.complete(project, HandoverSteps.COUNCIL, community, HandoverSteps.meeting(mode, rules, councilRules));
    }

    private Task side(String title) {
        return player.tasks(project, HandoverSteps.SIDE).stream()
                .filter(task -> task.getName().endsWith("（" + title + "）"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("先带出报送的方案；缺一个部分点名退回；三方各办各的，尚未成立的业委会不办")
    void threeParts() {
        assertThat(player.unit(player.task(project, HandoverSteps.COUNCIL))).isEqualTo("zhongshiCommunity");
        assertThat(player.variable(project, HandoverSteps.COUNCIL, "managementRules"))
                .isEqualTo("停车和装修约定");
        hold("物业服务", "", "每季度一次");
        assertThat(steps.reasons(project, HandoverSteps.COUNCIL, community))
                .contains("要求四方协商确定管理方案的3个部分，现为2个部分，缺1个：管理规约。请补齐后重新召集协商", "JA-3.8-5");

        hold("物业服务", "停车约定", "每季度一次");
        assertThat(player.tasks(project, HandoverSteps.SIDE))
                .extracting(player::unit)
                .containsExactlyInAnyOrder("zhongshiCommunity", "zhongshiCommunity", "jinanProperty");
        assertThat(player.variable(side("物业服务企业"), "managementRulesAsked")).isEqualTo("停车约定");
    }

    @Test
    @DisplayName("一方不同意一个部分：说明理由退回；原样再提不行；改了只就这一部分再征求，全体同意才算协商一致")
    void oneSideAgainst() {
        hold("物业服务", "停车约定", "每季度一次");
        player.complete(side("社区党组织"), HandoverSteps.allAgreed());
        player.complete(side("社区居民委员会"), HandoverSteps.allAgreed());
        player.complete(
                side("物业服务企业"),
                Map.of(
                        "managementModeStance", "agree",
                        "managementRulesStance", "disagree",
                        "managementRulesReason", "没有写明停车费怎样收",
                        "councilRulesStance", "agree"));
        assertThat(steps.reasons(project, HandoverSteps.COUNCIL, community))
                .contains("要求“管理规约”由现有3方一致同意，现为2方，缺1方：物业服务企业（不同意，理由：没有写明停车费怎样收）", "已同意且未改动的部分不再征求", "JA-3.8-5")
                .doesNotContain("管理模式", "居民议事规则");

        hold("物业服务", "停车约定", "每季度一次");
        assertThat(steps.reasons(project, HandoverSteps.COUNCIL, community))
                .contains("还要修改1个：管理规约", "请按该方的理由修改后重新召集协商", "JA-3.8-5");

        hold("物业服务", "停车约定，收费每季度公示", "每季度一次");
        assertThat(player.variable(side("社区党组织"), "managementModeAsked")).isNull();
        assertThat(player.variable(side("社区党组织"), "managementRulesAsked")).isEqualTo("停车约定，收费每季度公示");
        player.completeAll(project, HandoverSteps.SIDE, Map.of("managementRulesStance", "agree"));

        assertThat(player.ends(council)).containsExactly("endEvent_managementPlanAgreed");
        assertThat(jdbc.sql("select count(*) from council_meeting where handover = ?")
                        .param(handover)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(jdbc.sql("select unit from council_opinion where handover = ? and side = 'PROPERTY_FIRM' and agrees")
                        .param(handover)
                        .query(String.class)
                        .list())
                .hasSize(3)
                .containsOnly("jinanProperty");
    }

    @Test
    @DisplayName("物业服务企业替社区表态、社区替物业服务企业表态：引擎不许")
    void eachSideItself() {
        hold("物业服务", "停车约定", "每季度一次");
        assertRefused("jinanProperty", side("社区居民委员会"));
        assertRefused("zhongshiCommunity", side("物业服务企业"));
        assertThat(player.tasks(project, HandoverSteps.SIDE)).hasSize(3);
    }

    private void assertRefused(String unit, Task task) {
        player.as(
                unit,
                () -> assertThatThrownBy(() -> tasks.complete(task.getId(), HandoverSteps.allAgreed()))
                        .isInstanceOf(AuthorizationException.class));
    }

    @Test
    @DisplayName("社区到期没有召开会议：转主管部门督办，任务还在")
    void meetingOverdue() {
        timers.fireWhenDue(project, "boundaryEvent_holdCouncilOverdue");
        player.runJobs(project);
        assertThat((String) player.variable(project, "userTask_pressOverdue", "overdue"))
                .contains("召开四方协商会议", "中市街道云路社区（示例）");
        assertThat(player.ends(council)).containsExactly("endEvent_escalated");
        assertThat(player.tasks(project, HandoverSteps.COUNCIL)).hasSize(1);
    }

    @Test
    @DisplayName("一方到期没有表态：转主管部门督办，任务还在")
    void overdue() {
        hold("物业服务", "停车约定", "每季度一次");
        timers.fireWhenDue(project, "boundaryEvent_giveSideOpinionOverdue");
        player.runJobs(project);
        assertThat((String) player.variable(project, "userTask_pressOverdue", "overdue"))
                .contains("尚未办结的单位：", "金安物业服务公司（示例）", "中市街道云路社区（示例）");
        player.completeAll(project, HandoverSteps.SIDE, HandoverSteps.allAgreed());
        assertThat(player.ends(council)).containsExactly("endEvent_escalated", "endEvent_managementPlanAgreed");
    }
}
