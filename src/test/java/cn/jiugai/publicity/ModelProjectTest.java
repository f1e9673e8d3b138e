package cn.jiugai.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.plan.StartedPlan;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("modelProject")
@DisplayName("示范项目认定")
class ModelProjectTest {

    private static final String PROPOSE = "userTask_proposeModelProject";
    private static final String DECIDE = "userTask_decideModelProject";
    private static final String PUBLICISE = "userTask_publiciseModelProject";

    @Autowired
    private Player player;

    @Autowired
    private StartedPlan plans;

    @Autowired
    private Timers timers;

    @Autowired
    private PublicityRecords records;

    @Autowired
    private JdbcClient jdbc;

    private int year;
    private String project;

    @BeforeEach
    void acceptedInTime() {
        year = plans.newYear();
        timers.goTo(LocalDate.of(year, 3, 1));
        project = plans.begin(year, true);
        timers.goTo(LocalDate.of(year, 11, 20));
        jdbc.sql("update milestone set kept_on = ? where project = ?")
                .params(LocalDate.of(year, 3, 31), project)
                .update();
        accept();
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("JA-4.8-3 没有逾期、10户中9户满意：系统建议，区住建局发文认定并宣传推广")
    void recognised() {
        survey(9, 1);
        player.startMatter("zhongshiStreet", "modelProject", project);
        assertThat((String) player.variable(project, PROPOSE, "modelSuggestion"))
                .startsWith("建议认定：4个时间节点都没有逾期；10户评价，9户满意或基本满意，达到90%；已通过综合验收。");
        assertThat(records.suggested("jinan")).contains(project);
        player.complete(project, PROPOSE, Map.of("practice", "管线一次入地"));
        assertThat(player.unit(player.task(project, DECIDE))).isEqualTo("jinanHousing");
        assertThat((String) player.variable(project, DECIDE, "modelPractice")).isEqualTo("管线一次入地");
        player.complete(
                project, DECIDE, Map.of("modelDocument", "金旧改示〔%d〕1号".formatted(year), "modelDecidedOn", day(20)));
        assertThat(records.model(project))
                .hasValueSatisfying(model -> assertThat(model.recognised()).isTrue());
        assertThat(records.suggested("jinan")).doesNotContain(project);
        player.complete(
                project,
                PUBLICISE,
                Map.of("medium", "RADIO", "outlet", "金安电台", "publishedOn", day(20), "publicationTitle", "示范小区"));

        assertThat(player.open(project)).doesNotContain(PROPOSE, DECIDE, PUBLICISE);
        assertThat(records.of(project))
                .extracting(PublicityRecords.Published::unit, PublicityRecords.Published::topic)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("金安区住房和城乡建设局", "示范项目和典型做法"));
        assertThatThrownBy(() -> player.startMatter("jinanHousing", "modelProject", project))
                .hasMessageContaining("已认定为示范项目（金旧改示〔%d〕1号）".formatted(year));
    }

    @Test
    @DisplayName("10户中8户满意、一个节点逾期完成：不建议，写明差几户、哪个节点；不予认定要有理由，以后可以再推荐")
    void declined() {
        survey(8, 2);
        jdbc.sql("update milestone set kept_on = ? where project = ? and kind = 'WORKS_START'")
                .params(LocalDate.of(year, 6, 1), project)
                .update();
        player.startMatter("jinanHousing", "modelProject", project);
        assertThat((String) player.variable(project, PROPOSE, "modelSuggestion"))
                .contains("不建议认定", "4个时间节点中1个逾期（进入工程施工）", "低于90%，还差1户");
        assertThat(records.suggested("jinan")).doesNotContain(project);
        player.complete(project, PROPOSE, Map.of("practice", "值得推广"));
        assertThatThrownBy(() ->
                        player.complete(project, DECIDE, Map.of("notRecognised", true, "modelDecidedOn", day(20))))
                .hasMessageContaining("不予认定的理由");
        player.complete(
                project, DECIDE, Map.of("notRecognised", true, "modelDecidedOn", day(20), "modelOpinion", "进度逾期"));

        assertThat(player.open(project)).doesNotContain(PUBLICISE);
        assertThat(records.model(project)).hasValueSatisfying(model -> {
            assertThat(model.recognised()).isFalse();
            assertThat(model.opinion()).isEqualTo("进度逾期");
        });
        player.startMatter("zhongshiStreet", "modelProject", project);
        player.complete(project, PROPOSE, Map.of("withdrawn", true));
        assertThat(player.open(project)).doesNotContain(PROPOSE, DECIDE);

        player.startMatter("zhongshiStreet", "modelProject", project);
        player.complete(project, PROPOSE, Map.of("practice", "值得推广"));
        player.complete(
                project, DECIDE, Map.of("modelDocument", "金旧改示〔%d〕2号".formatted(year), "modelDecidedOn", day(19)));
        assertThat(records.model(project))
                .as("认定文件的日期早于上次不予认定的日期，也以认定为准")
                .hasValueSatisfying(model -> assertThat(model.recognised()).isTrue());
    }

    @Test
    @DisplayName("没有通过综合验收的不能推荐；社区不能推荐")
    void refused() {
        String fresh = player.newProject();

        assertThatThrownBy(() -> player.startMatter("zhongshiStreet", "modelProject", fresh))
                .hasMessageContaining("还没有通过综合验收");
        assertThatThrownBy(() -> player.startMatter("zhongshiCommunity", "modelProject", fresh))
                .hasMessageContaining("“示范项目认定”由街道办事处");
    }

    private String day(int ofNovember) {
        return LocalDate.of(year, 11, ofNovember).toString();
    }

    private void accept() {
        jdbc.sql("""
                        insert into acceptance_meeting (instance, round, project, kind, held_on, place, passed,
                                                        conclusion_number, concluded_on)
                        values (?, 1, ?, 'COMPREHENSIVE', ?, '项目现场', true, '8号', ?)""")
                .params("comprehensive-" + project, project, LocalDate.of(year, 11, 10), LocalDate.of(year, 11, 12))
                .update();
    }

    /** A confirmed survey in which so many households are fairly satisfied and so many are not. */
    private void survey(int content, int dissatisfied) {
        jdbc.sql("""
                        insert into community (project, name, completed_year, households, buildings, area_m2, district,
                                               plan_year, active_year, name_key)
                        values (?, '示范小区', 1995, 20, 2, 2000, 'jinan', ?, ?, '示范小区')""").params(project, year, year).update();
        jdbc.sql(
                        "insert into satisfaction_survey (instance, project, round, follow_up, confirmed_on) values (?, ?, 1, '无', ?)")
                .params("survey-" + project, project, LocalDate.of(year, 11, 15))
                .update();
        for (int door = 1; door <= content + dissatisfied; door++) {
            answer(door, door <= content ? "FAIR" : "DISSATISFIED");
        }
    }

    private void answer(int door, String rating) {
        jdbc.sql("""
                        insert into household (project, community, building, door, door_key)
                        values (?, (select id from community where project = ?), '1栋', ?, ?)""")
                .params(project, project, String.valueOf(door), "1/" + door)
                .update();
        jdbc.sql("""
                        insert into satisfaction_answer (survey, household, version, channel, task, person, taken_at)
                        values (?, (select id from household where project = ? and door = ?), 1, 'VISIT', 'task', 'test',
                                current_timestamp)""").params("survey-" + project, project, String.valueOf(door)).update();
        jdbc.sql("""
                        insert into satisfaction_rating (answer, item, rating)
                        select a.id, 'OVERALL', ? from satisfaction_answer a join household h on h.id = a.household
                        where h.project = ? and h.door = ?""").params(rating, project, String.valueOf(door)).update();
    }
}
