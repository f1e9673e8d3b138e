package cn.jiugai.handover;

import static cn.jiugai.handover.HandoverSteps.AGREE;
import static cn.jiugai.handover.HandoverSteps.COUNCIL;
import static cn.jiugai.handover.HandoverSteps.FACTS;
import static cn.jiugai.handover.HandoverSteps.facts;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.Community;
import cn.jiugai.project.Lesson;
import cn.jiugai.project.Lessons;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("handover")
@DisplayName("移交管养")
class HandoverTest {

    private static final String AWAIT = "userTask_awaitCompletionAcceptance";
    private static final String LESSONS = "userTask_noteLessons";

    @Autowired
    private Player player;

    @Autowired
    private HandoverSteps steps;

    @Autowired
    private HandoverRecords records;

    @Autowired
    private Lessons lessons;

    @Test
    @DisplayName("综合验收还没通过：不得移交，写明原因；通过后重新核对才能移交")
    void completionAcceptanceFirst() {
        String project = player.newProject();
        player.nameCompanies(project);
        player.start("handover", project);

        player.assertKeptWaiting(project, AWAIT, "要求移交前有1次综合验收通过，现为0次，缺1次", "通过前不得移交", "JA-3-1");

        steps.accept(project);
        player.complete(project, AWAIT, Map.of());
        assertThat(player.open(project)).containsExactly(FACTS, FACTS);
    }

    @Test
    @DisplayName("两个小区各走各的：四方、途径、管理单位都不同，一个小区的退回原因另一个看不到；都移交了才总结经验")
    void eachCommunityItsOwn() {
        String project = steps.acceptedProject();
        ProcessInstance handover = player.start("handover", project);
        Community first = steps.communities(project).get(0);
        Community second = steps.communities(project).get(1);
        assertThat(player.tasks(project, FACTS))
                .extracting(Task::getName)
                .containsExactlyInAnyOrder("登记物业和四方议事组织：" + first.name(), "登记物业和四方议事组织：" + second.name());

        steps.complete(project, FACTS, first, facts("no", Map.of("ownersCommitteeMissing", "")));
        assertThat(steps.reasons(project, FACTS, first)).contains("缺1方：业主委员会", "JA-3.8-2");
        assertThat(steps.reasons(project, FACTS, second)).isNullOrEmpty();

        steps.complete(
                project,
                FACTS,
                second,
                facts("no", Map.of("propertyFirmThere", "yes", "propertyFirm", "jinanProperty")));
        steps.agreeOnPlan(project, second);
        steps.finish(project, second, Map.of("upkeepDuties", "保洁和秩序"));
        assertThat(records.of(project))
                .extracting(HandoverRecords.HandedOver::community, HandoverRecords.HandedOver::managingUnit)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(second.name(), "金安物业服务公司（示例）"));
        assertThat(player.open(project)).containsExactly(FACTS);

        steps.complete(project, FACTS, first, facts("yes", Map.of()));
        steps.agreeOnPlan(project, first);
        steps.complete(project, HandoverSteps.HIRE, first, HandoverSteps.contract("2024-11-12"));
        assertThat(player.open(project)).containsExactly(AGREE).doesNotContain(COUNCIL);
        steps.finish(project, first, Map.of("upkeepDuties", "房屋和绿化"));

        assertThat(player.unit(player.task(project, LESSONS))).isEqualTo("jinanHousing");
        player.complete(project, LESSONS, Map.of("worked", "逐栋公示", "improve", "管线提前对接"));
        assertThat(lessons.of("jinan", 2026))
                .contains(new Lesson("jinan", 2026, project, "逐栋公示", "管线提前对接", "jinanHousing"));
        assertThat(player.ends(handover)).containsExactly("endEvent_projectHandedOver");
        assertThat(records.of(project))
                .extracting(HandoverRecords.HandedOver::upkeepDuties)
                .containsExactlyInAnyOrder("保洁和秩序", "房屋和绿化");
    }
}
