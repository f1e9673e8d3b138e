package cn.jiugai.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.Projects;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("lateViolation")
@DisplayName("补报违建")
class LateViolationTest {

    private static final String LIST = "userTask_listViolation";

    @Autowired
    private Player player;

    @Autowired
    private ViolationPlay play;

    @Autowired
    private ViolationRecords records;

    @Autowired
    private Projects projects;

    private String project;
    private String community;

    @BeforeEach
    void newProject() {
        project = player.newProject();
        community = projects.communities(project).get(0).name();
    }

    @Test
    @DisplayName("城管发现一处：登记后由街道办理；没有销案期间算作未销案，开工核对看得到")
    void byUrbanManagement() {
        player.startMatter("jinanUrbanManagement", "lateViolation", project);
        assertThat(player.unit(player.task(project, LIST))).isEqualTo("jinanUrbanManagement");
        player.complete(
                project,
                LIST,
                Map.of("community", community, "place", "北门", "kind", "PUBLIC_LAND", "siteState", "NO_STRUCTURE"));

        assertThat(records.open(project)).containsExactly("第1处 %s北门（圈占公共用地）".formatted(community));
        play.photograph(project);
        play.clear(project);
        play.verify(project);
        assertThat(records.open(project)).isEmpty();
        assertThat(player.open(project)).isEmpty();
    }

    @Test
    @DisplayName("不写位置不能登记；没有这个角色的单位不能补报")
    void refused() {
        assertThatThrownBy(() -> player.startMatter("jinanFinance", "lateViolation", project))
                .hasMessageContaining("“补报违建”由社区");
        player.startMatter("zhongshiStreet", "lateViolation", project);
        assertThatThrownBy(() -> player.complete(
                        project,
                        LIST,
                        Map.of("community", community, "kind", "PUBLIC_LAND", "siteState", "NO_STRUCTURE")))
                .hasMessageContaining("位置");
    }
}
