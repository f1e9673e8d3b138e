package cn.jiugai.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.project.Community;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
@Covers("communityHandover")
@DisplayName("小区移交")
class CommunityHandoverTest {

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private HandoverSteps steps;

    @Autowired
    private HandoverRecords records;

    @Autowired
    private HandoverRegister handovers;

    @Autowired
    private JdbcClient jdbc;

    private String project;
    private Community community;
    private ProcessInstance handover;

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @BeforeEach
    void started() {
        project = steps.acceptedProject();
        community = steps.first(project);
        handover = player.start("communityHandover", project, Map.of("community", community.name()));
    }

    private void complete(String step, Map<String, Object> answer) {
        steps.complete(project, step, community, answer);
    }

    @Test
    @DisplayName("四方逐一写明：没写明的一方点名退回；有业主委员会就该有业主大会")
    void fourSides() {
        assertThat(player.unit(player.task(project, HandoverSteps.FACTS))).isEqualTo("zhongshiStreet");
        complete(
                HandoverSteps.FACTS,
                HandoverSteps.facts(
                        "no",
                        Map.of("ownersCommitteeThere", "yes", "ownersCommittee", "业委会", "propertyFirmMissing", "")));
        assertThat(steps.reasons(project, HandoverSteps.FACTS, community))
                .contains(
                        "要求四方组织4方都写明，尚未成立的写明原因，现为3方，缺1方：物业服务企业。请填写组织名称，尚未成立的填写原因",
                        "JA-3.8-2",
                        "现为有业主委员会、没有业主大会",
                        "JA-3.8-3");

        complete(HandoverSteps.FACTS, HandoverSteps.facts("no", Map.of()));
        assertThat(player.open(project)).containsExactly(HandoverSteps.COUNCIL);
        assertThat((String) player.variable(project, HandoverSteps.COUNCIL, "council"))
                .contains("社区党组织：云路社区党委", "业主委员会：尚未成立（业主大会尚未召开）");
    }

    @Test
    @DisplayName("四方都说尚未成立：没有人协商，管理方案不能当作一致同意")
    void nobodyToConsult() {
        complete(
                HandoverSteps.FACTS,
                HandoverSteps.facts(
                        "no",
                        Map.of(
                                "partyOrganisationThere", "no",
                                "partyOrganisationMissing", "筹建中",
                                "residentsCommitteeThere", "no",
                                "residentsCommitteeMissing", "筹建中")));
        assertThat(player.open(project)).containsExactly(HandoverSteps.FACTS);
        assertThat(steps.reasons(project, HandoverSteps.FACTS, community))
                .contains("现为已成立0方，缺2方", "请核实社区党组织、居民委员会的情况", "JA-3.8-2");
    }

    @Test
    @DisplayName("移交日期早于综合验收通过：退回重新移交；没有到的日子、一项不选，填不进去")
    void handedOverBeforeAcceptance() {
        complete(
                HandoverSteps.FACTS,
                HandoverSteps.facts("no", Map.of("propertyFirmThere", "yes", "propertyFirm", "jinanProperty")));
        steps.agreeOnPlan(project, community);
        complete(HandoverSteps.AGREE, Map.of("upkeepDuties", "日常维护"));
        assertThatThrownBy(() -> complete(
                        HandoverSteps.HAND_OVER,
                        Map.of("handedOverOn", "2999-01-01", "handedItems", List.of("AS_BUILT"))))
                .hasMessageContaining("不晚于今天");
        assertThatThrownBy(() -> complete(
                        HandoverSteps.HAND_OVER, Map.of("handedOverOn", "2024-11-25", "handedItems", List.of())))
                .hasMessageContaining("必填");
        complete(HandoverSteps.HAND_OVER, Map.of("handedOverOn", "2024-10-31", "handedItems", List.of("AS_BUILT")));
        complete(HandoverSteps.RECEIVE, HandoverSteps.received("2024-11-02"));
        assertThat(steps.reasons(project, HandoverSteps.HAND_OVER, community))
                .contains("要求移交不早于综合验收通过（2024-11-01），现为移交于2024-10-31，早1天", "请重新移交", "JA-3-1");
        assertThat(records.of(project)).isEmpty();
    }

    @Test
    @DisplayName("没有管理单位、没写管养责任：不得移交；居民自管的由社区代接；管理单位暂不接收的写明缺什么，补齐再移交")
    void nobodyInCharge() {
        complete(HandoverSteps.FACTS, HandoverSteps.facts("no", Map.of()));
        steps.agreeOnPlan(project, community);
        complete(HandoverSteps.ASK, HandoverSteps.opinions(0, 20, 90, 0));
        complete(HandoverSteps.WAY, Map.of("managementWay", "SELF_MANAGEMENT", "wayReason", "90户同意居民自管"));
        complete(HandoverSteps.AGREE, Map.of());
        assertThat(steps.reasons(project, HandoverSteps.AGREE, community))
                .contains("要求移交前书面明确管理单位和管养责任2项，现为0项，缺2项：管理单位、管养责任", "落实前不得移交", "JA-3.8-1");

        Map<String, Object> upkeep = new HashMap<>(Map.of("upkeepDuties", "房屋、管线、绿化日常维护"));
        upkeep.put("managingUnit", "甲小区居民自管小组");
        complete(HandoverSteps.AGREE, upkeep);
        assertThat(player.unit(player.task(project, HandoverSteps.HAND_OVER))).isEqualTo("jinanUrbanInvestment");
        complete(HandoverSteps.HAND_OVER, HandoverSteps.handedOver());
        Task receive = player.task(project, HandoverSteps.RECEIVE);
        assertThat(player.unit(receive)).isEqualTo("zhongshiCommunity");
        assertThat((String) player.variable(receive, "handedOver")).contains("竣工图和竣工资料", "钥匙、门禁和监控权限");
        complete(HandoverSteps.RECEIVE, Map.of("received", "no", "receiptObjection", "缺地下管线资料"));
        assertThat(steps.reasons(project, HandoverSteps.HAND_OVER, community))
                .contains("管理单位接收0次", "还缺1次，管理单位的意见：缺地下管线资料", "请补齐后重新移交", "JA-3.8-1");
        assertThat(records.of(project)).isEmpty();

        complete(HandoverSteps.HAND_OVER, HandoverSteps.handedOver());
        complete(HandoverSteps.RECEIVE, HandoverSteps.received("2024-11-24"));
        assertThat(steps.reasons(project, HandoverSteps.HAND_OVER, community)).contains("接收于2024-11-24", "早1天");
        complete(HandoverSteps.HAND_OVER, HandoverSteps.handedOver());
        complete(HandoverSteps.RECEIVE, HandoverSteps.received("2024-11-25"));
        assertThat(player.open(project)).containsExactly(HandoverSteps.AWARD);
        complete(HandoverSteps.AWARD, Map.of());

        assertThat(player.ends(handover)).containsExactly("endEvent_communityHandedOver");
        assertThat(records.of(project))
                .containsExactly(new HandoverRecords.HandedOver(
                        community.name(), "甲小区居民自管小组", "房屋、管线、绿化日常维护", LocalDate.of(2024, 11, 25)));
        assertThat(handovers.handed(steps.handover(project, community).id()).items())
                .containsExactly(HandedItem.AS_BUILT, HandedItem.KEYS);
        assertThat(jdbc.sql("select count(*) from handover_receipt where handover = ?")
                        .param(steps.handover(project, community).id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("业主大会没有选聘成功：退回街道重新登记，写着原因；没改的管理方案不再征求，改走征求业主意见")
    void statedAnew() {
        complete(HandoverSteps.FACTS, HandoverSteps.facts("yes", Map.of()));
        steps.agreeOnPlan(project, community);
        complete(HandoverSteps.HIRE, Map.of("hiringFailed", true, "hiringFailedReason", "业主大会其实没有成立"));
        assertThat(steps.reasons(project, HandoverSteps.FACTS, community)).isEqualTo("业主大会其实没有成立");

        complete(HandoverSteps.FACTS, HandoverSteps.facts("no", Map.of()));
        complete(HandoverSteps.COUNCIL, HandoverSteps.meeting("物业服务", "停车和装修约定", "每季度议事一次"));
        assertThat(player.open(project)).containsExactly(HandoverSteps.ASK);
        complete(HandoverSteps.ASK, HandoverSteps.opinions(80, 0, 0, 10));
        complete(HandoverSteps.WAY, Map.of("managementWay", "TRUSTEESHIP", "wayReason", "80户同意托管"));
        assertThat(player.open(project)).containsExactly(HandoverSteps.AGREE);
    }

    @Test
    @DisplayName("已有物业：物业是议事的一方，续管，由它自己接收")
    void keepsTheFirm() {
        complete(
                HandoverSteps.FACTS,
                HandoverSteps.facts("no", Map.of("propertyFirmThere", "yes", "propertyFirm", "jinanProperty")));
        steps.agreeOnPlan(project, community);
        assertThat(player.open(project)).containsExactly(HandoverSteps.AGREE);
        assertThat((String) player.variable(project, HandoverSteps.AGREE, "managementFacts"))
                .contains("由现有企业续管", "管理单位：金安物业服务公司（示例）");
        complete(HandoverSteps.AGREE, Map.of("upkeepDuties", "日常维护"));
        complete(HandoverSteps.HAND_OVER, HandoverSteps.handedOver());
        assertThat(player.unit(player.task(project, HandoverSteps.RECEIVE))).isEqualTo("jinanProperty");

        timers.fireWhenDue(project, "boundaryEvent_receiveCommunityOverdue");
        player.runJobs(project);
        assertThat((String) player.variable(project, "userTask_pressOverdue", "overdue"))
                .contains("尚未办结的单位：金安物业服务公司（示例）");
        assertThat(player.ends(handover)).containsExactly("endEvent_escalated");
    }
}
