package cn.jiugai.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.Projects;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers(value = "construction", district = "haigang")
@DisplayName("海港区：组织施工")
class SiteWorksTest {

    private static final String REQUEST = "userTask_requestSection";
    private static final String REPORT = "userTask_reportFinish";
    private static final Map<String, Object> FINISHED = Map.of("finishedOn", "2026-09-18", "finishReport", "全部完成");

    @Autowired
    private Player player;

    @Autowired
    private SitePlay play;

    @Autowired
    private ConstructionRecords constructions;

    @Autowired
    private WorksSupervision supervision;

    @Autowired
    private Projects projects;

    private String project;
    private ProcessInstance construction;

    @BeforeEach
    void start() {
        project = play.newProject();
        construction = player.start("construction", project);
        play.start(project);
    }

    @Test
    @DisplayName("分部按顺序：前一分部验收合格才有后一分部的任务；都验收、监理同意，工程竣工，节点的进展在项目页上")
    void inOrder() {
        assertThat(player.task(project, REQUEST).getName()).isEqualTo("分部报验：1.雨污管网");
        play.acceptSection(project, "2026-06-29");
        assertThat(player.task(project, REQUEST).getName()).isEqualTo("分部报验：2.道路铺装");
        play.acceptSection(project, "2026-08-20");
        assertThat(player.task(project, REQUEST).getName()).isEqualTo("分部报验：3.屋面防水");
        play.acceptSection(project, "2026-09-18");
        finish("agree");

        assertThat(player.ends(construction)).containsExactly("endEvent_worksCompleted");
        assertThat(constructions.completed(project)).isTrue();
        assertThat(constructions.doneOn(project))
                .as("HG-4.2-7 以竣工报告的完工日期计，不是登记竣工的那天")
                .contains(LocalDate.of(2026, 9, 18));
        assertThat(supervision.supervision(projects.get(project)))
                .extracting(record -> record.subject() + "：" + record.result())
                .containsExactly(
                        "1.雨污管网（计划2026-06-30）：2026-06-29验收，按期",
                        "2.道路铺装（计划2026-08-15）：2026-08-20验收，晚5天",
                        "3.屋面防水（计划2026-09-20）：2026-09-18验收，按期");
    }

    @Test
    @DisplayName("监理不同意，或者还有问题没有整改：不能竣工")
    void notYet() {
        play.acceptSection(project, "2026-06-29");
        play.acceptSection(project, "2026-08-10");
        play.acceptSection(project, "2026-09-18");
        player.start(
                "rectification",
                project,
                Map.of("finding", "路沿石松动", "responsible", "contractor", "foundBy", "supervisor"));
        finish("object");
        assertThat((String) player.variable(project, REPORT, "reasons"))
                .contains("监理意见：楼道灯未装", "1项未销号", "还差1项：路沿石松动", "HG-4.2-2");
        assertThat(constructions.completed(project)).isFalse();

        player.complete(project, "userTask_rectifyFinding", Map.of("measures", "重新铺设", "finishedOn", "2026-09-19"));
        player.complete(project, "userTask_recheckFinding", Map.of("recheck", "accepted"));
        finish("agree");
        assertThat(constructions.completed(project)).isTrue();
    }

    @Test
    @DisplayName("居民监督小组提的安全意见没有答复、回访：不能竣工（HG-4.1-3、HG-2-6）；办结后竣工")
    void remarkOpen() {
        player.startMatter("wenhuaCommunity", "residentsRemark", project);
        player.complete(project, "userTask_recordRemark", remark());
        play.acceptSection(project, "2026-06-29");
        play.acceptSection(project, "2026-08-10");
        play.acceptSection(project, "2026-09-18");
        finish("agree");
        assertThat((String) player.variable(project, REPORT, "reasons"))
                .contains("1件没有办结", "文明施工和安全，等燕山建设集团（示例）答复", "HG-4.1-3")
                .doesNotContain("JA-");

        player.complete(project, "userTask_answerRemark", Map.of("remarkAnswer", "DONE", "answerText", "已加设围挡和夜间警示灯"));
        player.complete(
                project, "userTask_askResident", Map.of("residentOpinion", "SATISFIED", "askedOn", "2026-09-19"));
        finish("agree");
        assertThat(constructions.completed(project)).isTrue();
    }

    @Test
    @DisplayName("工程变更两区共用：施工单位在施工期间可以发起，依据是本区的条款（HG-4.2-8）")
    void changeOrder() {
        player.startMatter("yanshanConstruction", "changeOrder", project);
        assertThat(player.unit(player.task(project, "userTask_applyChange"))).isEqualTo("yanshanConstruction");
        player.complete(project, "userTask_applyChange", Map.of("withdrawn", true));
        assertThat(player.open(project)).containsExactly(REQUEST);
    }

    private Map<String, Object> remark() {
        Map<String, Object> remark = new HashMap<>(Map.of(
                "community", projects.communities(project).get(0).name(),
                "building", "3栋",
                "door", "502",
                "remarkChannel", "RESIDENTS_GROUP",
                "receivedOn", "2026-06-12",
                "remarkSubject", "SITE",
                "remarkText", "沟槽夜间没有警示",
                "responsible", "contractor"));
        remark.putAll(Map.of("resident", "周居民", "residentPhone", "13900000001"));
        return remark;
    }

    private void finish(String stance) {
        player.complete(project, REPORT, FINISHED);
        player.complete(
                project,
                "userTask_confirmFinish",
                stance.equals("agree")
                        ? Map.of("completionStance", stance)
                        : Map.of("completionStance", stance, "completionOpinion", "楼道灯未装"));
    }
}
