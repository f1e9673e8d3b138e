package cn.jiugai.construction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.funding.FundingPlay;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("construction")
@DisplayName("组织施工")
class ConstructionTest {

    private static final Map<String, Object> FINISHED = Map.of("finishedOn", "2026-09-20", "finishReport", "合同内容全部完成");

    @Autowired
    private Player player;

    @Autowired
    private ConstructionPlay play;

    @Autowired
    private FundingPlay funding;

    @Autowired
    private ConstructionRecords records;

    @Autowired
    private ConcealedRegister sections;

    private String project;
    private ProcessInstance construction;

    @BeforeEach
    void start() {
        project = play.newProject();
        play.permit(project);
        funding.settled(project);
        construction = player.start("construction", project);
    }

    @Test
    @DisplayName("从开工准备到竣工：检查点自动成为任务，隐蔽部位先验收后覆盖")
    void wholePhase() {
        begin();
        assertThat(player.tasks(project, "userTask_inspectCheckpoint")).hasSize(3);
        inspectAll();
        player.complete(
                project,
                "userTask_listSections",
                Map.of("sections", List.of("管线沟槽", "屋面防水基层"), "moreSection1", "化粪池基坑"));
        assertThat(player.tasks(project, "userTask_requestConcealed")).hasSize(3);
        cover();
        assertThat(sections.coveredSections(project)).containsExactly("管线沟槽", "屋面防水基层", "化粪池基坑");
        assertThat(records.completed(project)).isFalse();
        finish("agree", null);

        assertThat(player.ends(construction)).containsExactly("endEvent_worksCompleted");
        assertThat(records.completed(project)).isTrue();
    }

    @Test
    @DisplayName("监理不同意竣工：带意见退回施工单位，完成后再报告")
    void supervisorObjects() {
        begin();
        inspectAll();
        player.complete(project, "userTask_listSections", Map.of("noSections", true));
        finish("object", "楼道灯未装");

        assertThat(player.open(project)).containsExactly("userTask_reportFinish");
        assertThat((String) player.variable(project, "userTask_reportFinish", "reasons"))
                .contains("监理意见：楼道灯未装", "JA-3.6-2");
        assertThat(records.completed(project)).isFalse();
        finish("agree", null);
        assertThat(records.completed(project)).isTrue();
    }

    private void begin() {
        player.complete(project, "userTask_planSupervision", ConstructionPlay.plan());
        player.complete(project, "userTask_requestStart", ConstructionPlay.request());
        player.complete(project, "userTask_orderStart", ConstructionPlay.order());
    }

    private void inspectAll() {
        player.completeAll(project, "userTask_inspectCheckpoint", ConstructionPlay.inspection());
    }

    private void cover() {
        player.completeAll(project, "userTask_requestConcealed", ConstructionPlay.concealedRequest());
        player.completeAll(project, "userTask_acceptConcealed", ConstructionPlay.accepted());
        player.completeAll(project, "userTask_reportCovering", ConstructionPlay.covering());
    }

    private void finish(String stance, String opinion) {
        player.complete(project, "userTask_reportFinish", FINISHED);
        player.complete(
                project,
                "userTask_confirmFinish",
                opinion == null
                        ? Map.of("completionStance", stance)
                        : Map.of("completionStance", stance, "completionOpinion", opinion));
    }
}
