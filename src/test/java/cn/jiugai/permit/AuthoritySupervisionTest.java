package cn.jiugai.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.AcceptanceHolds;
import cn.jiugai.project.Projects;
import cn.jiugai.project.Supervision;
import cn.jiugai.project.SupervisionRecord;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers(value = "authoritySupervision", district = "haigang")
@DisplayName("HG-5.1-4 备案以后质监、安监介入监管：先行办理的项目照样检查、照样挡验收")
class AuthoritySupervisionTest {

    private static final String PROCESS = "authoritySupervision";
    private static final String RECORD = "userTask_recordAuthorityCheck";

    @Autowired
    private Player player;

    @Autowired
    private HaigangPermitPlay play;

    @Autowired
    private Supervision supervision;

    @Autowired
    private Projects projects;

    @Autowired
    private AcceptanceHolds holds;

    private String project;

    @BeforeEach
    void newProject() {
        project = player.newHaigangProject();
    }

    @Test
    @DisplayName("没有备案不能登记监督检查，别的单位不能发起；发起有误的撤回")
    void refused() {
        assertThatThrownBy(() -> player.startMatter("haigangQuality", PROCESS, project))
                .hasMessageContaining("还没有办理质监、安监备案")
                .hasMessageContaining("HG-5.1-4");
        play.issueAhead(project, "guarantee", "safety");
        assertThatThrownBy(() -> player.startMatter("yanshanConstruction", PROCESS, project))
                .hasMessageContaining("质监站");
        player.startMatter("haigangQuality", PROCESS, project);
        player.complete(project, RECORD, Map.of("withdrawn", true));
        assertThat(player.tasks(project, RECORD)).isEmpty();
        assertThat(supervision.of(projects.get(project))).isEmpty();
    }

    @Test
    @DisplayName("安监站发现脚手架问题：施工单位整改，安监站复查；销号前挡验收，检查列在监管记录里")
    void findingHoldsAcceptance() {
        play.issueAhead(project, "guarantee", "safety");
        player.startMatter("haigangSafety", PROCESS, project);
        assertThat(player.unit(player.task(project, RECORD))).isEqualTo("haigangSafety");
        player.complete(
                project,
                RECORD,
                Map.of(
                        "checkedOn", "2026-05-08",
                        "checkers", "赵监督",
                        "checkedPlace", "3号楼外架",
                        "checkResult", "外架连墙件缺失两处",
                        "problemFound", true,
                        "finding", "补齐连墙件",
                        "responsible", "contractor"));
        assertThat(player.unit(player.task(project, "userTask_rectifyFinding"))).isEqualTo("yanshanConstruction");
        assertThat(holds.check(project).reasons()).contains("还差1项：补齐连墙件");
        player.complete(project, "userTask_rectifyFinding", Map.of("measures", "已补齐", "finishedOn", "2026-05-09"));
        assertThat(player.unit(player.task(project, "userTask_recheckFinding"))).isEqualTo("haigangSafety");
        player.complete(project, "userTask_recheckFinding", Map.of("recheck", "accepted"));

        assertThat(holds.check(project).passed()).isTrue();
        player.startMatter("haigangQuality", PROCESS, project);
        player.complete(
                project,
                RECORD,
                Map.of(
                        "checkedOn", "2026-05-09",
                        "checkers", "钱监督",
                        "checkedPlace", "屋面防水",
                        "checkResult", "与图纸一致"));
        assertThat(supervision.of(projects.get(project)))
                .filteredOn(record -> record.kind().equals("质安监督检查"))
                .extracting(SupervisionRecord::subject, SupervisionRecord::by, SupervisionRecord::result)
                .containsExactly(
                        tuple("屋面防水", "海港区建设工程质量监督站（示例）（钱监督）", "与图纸一致"),
                        tuple("3号楼外架", "海港区建设工程安全监督站（示例）（赵监督）", "外架连墙件缺失两处；发现问题，转整改"));
    }
}
