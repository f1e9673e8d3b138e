package cn.jiugai.acceptance;

import static cn.jiugai.acceptance.AcceptancePlay.AGREE;
import static cn.jiugai.acceptance.AcceptancePlay.refuse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.feedback.SatisfactionPlay;
import cn.jiugai.office.Assignments;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers(value = "jointAcceptance", district = "haigang")
@DisplayName("海港区竣工验收")
class CompletionAcceptanceTest {

    private static final String NAME = "userTask_nameResidentsSide";
    private static final String CONVENE = "userTask_conveneJointAcceptance";
    private static final String OPINION = "userTask_giveAcceptanceOpinion";
    private static final String AWAIT = "userTask_awaitMattersSettled";
    private static final String ISSUE = "userTask_issueJointAcceptance";

    @Autowired
    private Player player;

    @Autowired
    private AcceptancePlay play;

    @Autowired
    private SatisfactionPlay satisfaction;

    @Autowired
    private Assignments assignments;

    @Autowired
    private TaskService tasks;

    @Autowired
    private AcceptanceRecords records;

    @Autowired
    private AcceptanceResidents residents;

    @Autowired
    private JdbcClient jdbc;

    private String project;
    private ProcessInstance acceptance;

    @BeforeEach
    void start() {
        project = player.newHaigangProject();
        acceptance = player.start("jointAcceptance", project);
    }

    @Test
    @DisplayName("HG-4.3-1 满意度没有达到，区住建局不能组织验收；HG-4.1-5 达到后镇街组织居民一方；HG-4.3-2 六方都同意，合格")
    void accepted() {
        play.completeWorks(project);
        satisfaction.survey(project, 79, 21);
        assertThat(player.open(project)).as("回到整改，没有组织验收的任务").containsExactly("userTask_sortCauses");
        player.complete(project, "userTask_sortCauses", Map.of("cause", "楼道灯不亮", "causeUnit", "contractor"));
        rectify();
        satisfaction.survey(project, 80, 20);

        assertThat(player.unit(player.task(project, NAME))).isEqualTo("wenhuaStreet");
        nameResidents();
        assertThat(residents.of(acceptance.getId()))
                .extracting(AcceptanceResidents.Resident::side, AcceptanceResidents.Resident::name)
                .containsExactly(
                        tuple(ResidentsSide.OWNERS_COMMITTEE, "赵玉兰"),
                        tuple(ResidentsSide.OWNERS_COMMITTEE, "钱国庆"),
                        tuple(ResidentsSide.COMMUNITY, "孙主任"));
        assertThat(player.unit(player.task(project, CONVENE))).isEqualTo("haigangHousing");
        assertThat((String) player.variable(project, CONVENE, "partyList"))
                .contains("镇街（文化路街道办事处）", "设计单位（秦皇岛建筑设计院（示例））");
        assertThat((String) player.variable(project, CONVENE, "residentsSide")).contains("- 业主委员会：赵玉兰", "- 社区：孙主任");
        assertThat((String) player.variable(project, CONVENE, "acceptanceNotes"))
                .contains("居民满意度", "满意80户");
        player.complete(project, CONVENE, meeting());
        assertThat(player.tasks(project, OPINION).stream().map(player::unit))
                .containsExactlyInAnyOrder(
                        "wenhuaStreet",
                        "wenhuaCommunity",
                        "haigangResidents",
                        "haigangDesign",
                        "yanshanConstruction",
                        "haigangSupervision");
        player.completeAll(project, OPINION, AGREE);
        issue("2026-10-15");

        assertThat(player.ended(acceptance)).isTrue();
        assertThat(player.ends(acceptance)).containsExactly("endEvent_jointlyAccepted");
        assertThat(records.joint(project)).hasValueSatisfying(passed -> {
            assertThat(passed.filingNumber()).isNull();
            assertThat(passed.concludedOn()).isEqualTo(LocalDate.of(2026, 10, 15));
            assertThat(passed.rounds()).isEqualTo(1);
        });
        assertThat(records.rounds(project))
                .extracting(AcceptanceRecords.Round::kind)
                .containsExactly("竣工验收");
        assertThat(records.comprehensivelyAccepted(project)).isFalse();
    }

    @Test
    @DisplayName("HG-4.3-2 没有完工、没有监理：不能开会，两条一次写明；补齐后才能")
    void meetingRefused() {
        jdbc.sql("delete from project_unit where project = ? and role = 'supervisor'")
                .param(project)
                .update();
        ready();
        player.complete(project, CONVENE, meeting());
        assertThat(player.open(project)).containsExactly(CONVENE);
        assertThat((String) player.variable(project, CONVENE, "reasons"))
                .contains("现为0份，缺1份", "要求应参加的6家都有单位到会，现为5家，缺1家：监理单位（未指定单位）", "（依据 HG-4.3-2）")
                .doesNotContain("JA-");

        play.completeWorks(project);
        assignments.name(Player.HAIGANG, project, "supervisor", "yanshanSupervision", "test");
        player.complete(project, CONVENE, meeting());
        assertThat(player.tasks(project, OPINION)).hasSize(6);
    }

    @Test
    @DisplayName("HG-4.3-2 居民代表一方不同意：列出问题逐项整改、由提出者复查，再请六方重新验收，第二轮重新交书面意见")
    void oneRefuses() {
        play.completeWorks(project);
        ready();
        player.complete(project, CONVENE, meeting());
        player.completeAsUnit(
                project, OPINION, "haigangResidents", refuse("3号楼屋面渗漏", "contractor", "坡道过陡", "designer"));
        player.completeAll(project, OPINION, AGREE);
        assertThat(player.tasks(project, "userTask_rectifyFinding").stream().map(player::unit))
                .containsExactlyInAnyOrder("yanshanConstruction", "haigangDesign");
        rectify();

        assertThat(player.open(project)).containsExactly(CONVENE);
        assertThat((String) player.variable(project, CONVENE, "reasons"))
                .contains("6家中5家同意", "不同意：3号楼屋面渗漏（责任单位：燕山建设集团（示例））；坡道过陡", "HG-4.3-2")
                .doesNotContain("JA-");
        assertThat(records.jointlyAccepted(project)).isFalse();
        player.complete(project, CONVENE, meeting());
        assertThat((String) player.variable(project, OPINION, "earlierRound")).contains("第2轮。上一轮6家中5家同意");
        String street = player.tasks(project, OPINION).stream()
                .filter(task -> player.unit(task).equals("wenhuaStreet"))
                .findFirst()
                .orElseThrow()
                .getId();
        player.as(
                Player.HAIGANG,
                "wenhuaStreet",
                () -> assertThatThrownBy(() -> tasks.complete(street, AGREE))
                        .isInstanceOf(AnswerRefusedException.class)
                        .hasMessageContaining("验收意见")
                        .hasMessageContaining("HG-4.3-2"));
        player.completeAll(project, OPINION, AGREE);
        issue("2026-10-30");
        assertThat(records.joint(project).orElseThrow().rounds()).isEqualTo(2);
    }

    @Test
    @DisplayName("HG-4.3-2 还有问题没有整改销号：各方都同意也不出具意见，写明是哪一项；销号后才出具；出具日期不早于验收日期")
    void openMatters() {
        play.completeWorks(project);
        player.start(
                "rectification",
                project,
                Map.of("finding", "2号楼雨水管脱落", "responsible", "contractor", "foundBy", "supervisor"));
        ready();
        assertThat((String) player.variable(project, CONVENE, "openMatters"))
                .as("组织验收时就看得到")
                .contains("还差1项：2号楼雨水管脱落", "HG-4.3-2")
                .doesNotContain("JA-");
        player.complete(project, CONVENE, meeting());
        player.completeAll(project, OPINION, AGREE);
        assertThat(player.open(project)).contains(AWAIT);
        assertThat((String) player.variable(project, AWAIT, "reasons")).contains("1项未销号", "还差1项：2号楼雨水管脱落", "HG-4.");
        rectify();
        player.complete(project, AWAIT, Map.of());

        assertThatThrownBy(() -> issue("2026-10-11"))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("出具日期2026-10-11早于验收日期2026-10-12");
        issue("2026-10-12");
        assertThat(player.ended(acceptance)).isTrue();
    }

    private void ready() {
        satisfaction.survey(project, 80, 20);
        nameResidents();
    }

    private void nameResidents() {
        player.complete(
                project,
                NAME,
                Map.of("residentsSide", "OWNERS_COMMITTEE", "residentsNames", "赵玉兰、钱国庆", "communityNames", "孙主任"));
    }

    private void rectify() {
        player.completeAll(project, "userTask_rectifyFinding", Map.of("measures", "已返工", "finishedOn", "2026-10-20"));
        player.completeAll(project, "userTask_recheckFinding", Map.of("recheck", "accepted"));
    }

    private void issue(String day) {
        player.complete(project, ISSUE, Map.of("conclusionNumber", "海竣验〔2026〕3号", "concludedOn", day));
    }

    private static Map<String, Object> meeting() {
        return Map.of("meetingDay", "2026-10-12", "meetingPlace", "小区现场", "extraParties", List.of());
    }
}
