package cn.jiugai.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.Community;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("managementRoad")
@DisplayName("落实管理单位")
class ManagementRoadModelTest {

    @Autowired
    private Player player;

    @Autowired
    private HandoverSteps steps;

    @Autowired
    private ManagementRegister managements;

    private String project;
    private Community community;

    @BeforeEach
    void newProject() {
        project = steps.acceptedProject();
        community = steps.first(project);
    }

    private ProcessInstance start(boolean ownersAssembly, String firm) {
        steps.stated(project, community, ownersAssembly, firm);
        return player.start("managementRoad", project, Map.of("community", community.name()));
    }

    @Test
    @DisplayName("已有物业：由现有企业续管")
    void keeps() {
        assertThat(player.ends(start(true, "jinanProperty"))).containsExactly("endEvent_managingUnitFound");
        assertThat(steps.handover(project, community).road()).isEqualTo(ManagementRoad.KEEP);
    }

    @Test
    @DisplayName("没有物业、有业主大会：由业主大会选聘；合同先于决定签订的退回")
    void hires() {
        ProcessInstance road = start(true, null);
        assertThat(player.unit(player.task(project, HandoverSteps.HIRE))).isEqualTo("jinanResidents");
        steps.complete(project, HandoverSteps.HIRE, community, HandoverSteps.contract("2024-11-06"));
        assertThat(steps.reasons(project, HandoverSteps.HIRE, community))
                .contains("要求物业服务合同在业主大会决定（2024-11-08）之后签订，现为合同签订于2024-11-06，早2天", "JA-3.8-3");
        steps.complete(project, HandoverSteps.HIRE, community, HandoverSteps.contract("2024-11-12"));

        assertThat(player.ended(road)).isTrue();
        assertThat(managements.contract(steps.handover(project, community).id()))
                .contains(new ServiceContract(
                        "jinanProperty", LocalDate.of(2024, 11, 8), "JA-WY-2026-03", LocalDate.of(2024, 11, 12), 36));
    }

    @Test
    @DisplayName("业主大会没有选聘成功：不要合同，写明原因退回街道重新登记；先前退回的合同不再算数")
    void hiresNobody() {
        ProcessInstance road = start(true, null);
        steps.complete(project, HandoverSteps.HIRE, community, HandoverSteps.contract("2024-11-06"));
        assertThat(managements.contract(steps.handover(project, community).id()))
                .isPresent();
        assertThatThrownBy(() -> steps.complete(project, HandoverSteps.HIRE, community, Map.of("hiringFailed", true)))
                .hasMessageContaining("退回的原因");
        steps.complete(
                project, HandoverSteps.HIRE, community, Map.of("hiringFailed", true, "hiringFailedReason", "两次流会"));

        assertThat(player.ends(road)).containsExactly("endEvent_factsSentBack");
        assertThat(managements.contract(steps.handover(project, community).id()))
                .isEmpty();
    }

    @Test
    @DisplayName("没有物业、暂无业主大会：社区征求本小区业主意见，户数超过本小区总户数的退回；街道定为居民自管")
    void chooses() {
        ProcessInstance road = start(false, null);
        assertThat(player.unit(player.task(project, HandoverSteps.ASK))).isEqualTo("zhongshiCommunity");
        assertThat((String) player.variable(project, HandoverSteps.ASK, "households"))
                .isEqualTo("- %s：120户".formatted(community.name()));
        steps.complete(project, HandoverSteps.ASK, community, HandoverSteps.opinions(20, 30, 60, 11));
        assertThat(steps.reasons(project, HandoverSteps.ASK, community))
                .contains("要求征求意见户数不超过小区总户数120户，现为121户，多1户", "JA-3.8-3");
        steps.complete(project, HandoverSteps.ASK, community, HandoverSteps.opinions(20, 30, 60, 10));
        assertThat((String) player.variable(project, HandoverSteps.WAY, "ownersOpinions"))
                .contains("托管：20户", "居民自管：60户");
        steps.complete(
                project,
                HandoverSteps.WAY,
                community,
                Map.of("managementWay", "SELF_MANAGEMENT", "wayReason", "110户中60户同意居民自管"));

        assertThat(player.ended(road)).isTrue();
        Handover handover = steps.handover(project, community);
        assertThat(handover.way()).isEqualTo(ManagementWay.SELF_MANAGEMENT);
        assertThat(managements.opinions(handover.id())).contains(new OwnersOpinions(20, 30, 60, 10));
    }
}
