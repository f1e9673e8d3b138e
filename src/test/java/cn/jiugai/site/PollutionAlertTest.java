package cn.jiugai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.Projects;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers(value = "pollutionAlert", district = "haigang")
@DisplayName("海港区：重污染天气预警（HG-5.3-1）")
class PollutionAlertTest {

    private static final String RECORD = "userTask_recordPollutionAlert";
    private static final String LISTING = "userTask_listForGuarantee";
    private static final String KEEP = "userTask_keepWorksOn";
    private static final Map<String, Object> ALERT =
            Map.of("alertLevel", "ORANGE", "alertNotice", "秦气预警〔2026〕5号", "alertFrom", "2026-06-10", "alertDays", 3);
    private static final Map<String, Object> CONTINUED = Map.of("alertMeasures", "湿法作业、裸土覆盖", "workedOn", "continued");

    @Autowired
    private Player player;

    @Autowired
    private SitePlay play;

    @Autowired
    private AlertRegister alerts;

    @Autowired
    private ConstructionRecords constructions;

    @Autowired
    private WorksSupervision supervision;

    @Autowired
    private Projects projects;

    @Autowired
    private JdbcClient jdbc;

    private String project;

    @BeforeEach
    void project() {
        project = play.newProject();
    }

    @Test
    @DisplayName("清单内的项目：预警登记在案，施工任务照常，没有停工")
    void listedGoesOn() {
        player.start("construction", project);
        play.start(project);
        player.startMatter("haigangHousing", "pollutionAlert", project);
        player.complete(project, RECORD, ALERT);
        assertThat(player.open(project)).containsExactly(KEEP, "userTask_requestSection");
        assertThat(player.unit(player.task(project, KEEP))).isEqualTo("yanshanConstruction");
        play.acceptSection(project, "2026-06-11");
        player.complete(project, KEEP, CONTINUED);

        assertThat(constructions.stops(project)).isEmpty();
        assertThat(alerts.of(project)).singleElement().satisfies(alert -> {
            assertThat(alert.workedOn()).isTrue();
            assertThat(alert.toOn()).hasToString("2026-06-12");
        });
        assertThat(supervision.supervision(projects.get(project)))
                .anySatisfy(record -> assertThat(record.subject() + record.result())
                        .isEqualTo("橙色预警（秦气预警〔2026〕5号，2026-06-10至2026-06-12）清单内项目，施工未停：湿法作业、裸土覆盖"));
    }

    @Test
    @DisplayName("没有列入清单：先由区住建局补列，再登记施工情况")
    void notListed() {
        jdbc.sql("insert into construction (project, started_on) values (?, date '2026-05-26')")
                .param(project)
                .update();
        player.startMatter("wenhuaStreet", "pollutionAlert", project);
        player.complete(project, RECORD, ALERT);
        assertThat(player.unit(player.task(project, LISTING))).isEqualTo("haigangHousing");
        assertThat((String) player.variable(project, LISTING, "reasons")).contains("没有列入保障清单", "HG-5.3-1");
        player.complete(project, LISTING, SitePlay.listing());
        player.complete(project, KEEP, CONTINUED);
        assertThat(player.open(project)).isEmpty();
    }

    @Test
    @DisplayName("登记错了可以撤回；没有开工的项目不登记预警")
    void withdrawn() {
        assertThatThrownBy(() -> player.startMatter("haigangHousing", "pollutionAlert", project))
                .hasMessageContaining("还没有开工");
        jdbc.sql("insert into construction (project, started_on) values (?, date '2026-05-26')")
                .param(project)
                .update();
        player.startMatter("haigangRenewal", "pollutionAlert", project);
        player.complete(project, RECORD, Map.of("withdrawn", true));
        assertThat(alerts.of(project)).isEmpty();
        assertThat(player.open(project)).isEmpty();
    }
}
