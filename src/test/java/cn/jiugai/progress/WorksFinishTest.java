package cn.jiugai.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.engine.MatterRefusedException;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.scheme.SchemePlay;
import cn.jiugai.scheme.WorksClass;
import cn.jiugai.scheme.WorksRows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list of four items: 1 roofs, 2 water line, 3 telecom lines (all basic), 4 charging (improving). */
@JiugaiTest
@Covers("worksFinish")
@DisplayName("报告分项完工")
class WorksFinishTest {

    private static final String REPORT = "userTask_reportWorksFinish";
    private static final String CONFIRM = "userTask_confirmWorksFinish";
    private static final Map<String, Object> AGREE = Map.of("finishStance", "agree");

    @Autowired
    private Player player;

    @Autowired
    private SchemePlay schemes;

    @Autowired
    private ProgressRecords records;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String project;
    private LocalDate today;

    @BeforeEach
    void site() {
        today = LocalDate.now(clock);
        project = player.newProject();
        player.nameCompanies(project);
        schemes.drafted(project, Map.of("甲小区" + project, 0));
        jdbc.sql("insert into construction (project, started_on) values (?, ?)")
                .params(project, today.minusDays(100))
                .update();
    }

    @Test
    @DisplayName("施工单位分两批报告、监理确认：进度随之变化，基础类以最后一项的完工日期计")
    void twoBatches() {
        assertThat(records.of(project).text()).isEqualTo("0/4");
        start();
        assertThat(player.unit(player.task(project, REPORT))).isEqualTo("huaxiaConstruction");
        player.complete(project, REPORT, report(today.minusDays(9), "1", "2"));
        assertThat(player.unit(player.task(project, CONFIRM))).isEqualTo("luanSupervision");
        assertThat((String) player.variable(project, CONFIRM, "reportedWorks"))
                .contains(today.minusDays(9) + "完工", "甲小区%s 屋面防水（各栋屋面）".formatted(project), "按图施工");
        player.complete(project, CONFIRM, AGREE);
        assertThat(player.open(project)).isEmpty();
        assertThat(records.of(project).of(WorksClass.BASIC).text()).isEqualTo("2/3");
        assertThat(records.basicFinishedOn(project)).as("还差1项").isEmpty();

        start();
        assertThat(player.variable(project, REPORT, "openWorksItems").toString())
                .contains("第3项 ", "弱电入地（基础类，小区主路）", "电动车充电棚（完善类，北门东侧）")
                .doesNotContain("屋面防水");
        player.complete(project, REPORT, report(today.minusDays(20), "3"));
        player.complete(project, CONFIRM, AGREE);
        assertThat(records.basicFinishedOn(project)).contains(today.minusDays(9));
        assertThat(records.of(project).text()).isEqualTo("3/4");
    }

    @Test
    @DisplayName("日期不对、监理不同意，退回施工单位；改好再报即计入")
    void sentBack() {
        start();
        player.complete(project, REPORT, report(today.minusDays(101), "1"));
        player.complete(project, CONFIRM, Map.of("finishStance", "object", "finishOpinion", "坡度不够"));
        assertThat((String) player.variable(project, REPORT, "reasons"))
                .contains("早1天", "监理意见：坡度不够", "请按意见做完后重新报告", "JA-4.4-3");
        assertThat(records.of(project).finished()).isZero();
        player.complete(project, REPORT, report(today, "1"));
        player.complete(project, CONFIRM, AGREE);
        assertThat(records.of(project).finished()).isOne();
    }

    @Test
    @DisplayName("退回后撤回：不计入，留底")
    void withdrawn() {
        start();
        player.complete(project, REPORT, report(today.plusDays(1), "1"));
        player.complete(project, CONFIRM, AGREE);
        assertThat((String) player.variable(project, REPORT, "reasons")).contains("晚1天", "请在完工以后报告");
        player.complete(project, REPORT, Map.of("withdrawn", true));
        assertThat(player.open(project)).isEmpty();
        assertThat(records.of(project).finished()).isZero();
        assertThat(jdbc.sql("select count(*) from works_finish_report where project = ? and withdrawn_at is not null")
                        .param(project)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    @DisplayName("清单里同名同位置的两项，报告哪一项就只有哪一项完工")
    void twoOfTheSameWords() {
        schemes.drafted(project, WorksRows.roofsTwice("甲小区" + project));
        assertThat(records.of(project).text()).isEqualTo("0/5");
        start();
        player.complete(project, REPORT, report(today.minusDays(9), "1"));
        player.complete(project, CONFIRM, AGREE);
        assertThat(records.of(project).text()).isEqualTo("1/5");
        assertThat(finished()).containsExactly(1);

        start();
        player.complete(project, REPORT, report(today.minusDays(3), "3", "5"));
        player.complete(project, CONFIRM, AGREE);
        assertThat(finished()).containsExactly(1, 3, 5);
        assertThat(records.items(project).get(4).finishedOn()).isEqualTo(today.minusDays(3));
    }

    private List<Integer> finished() {
        return records.items(project).stream()
                .filter(item -> item.finishedOn() != null)
                .map(WorksProgress.Item::number)
                .toList();
    }

    @Test
    @DisplayName("没有逐项报告的，全部竣工之日即基础类完工之日")
    void completedAsAWhole() {
        jdbc.sql("update construction set completed_on = ? where project = ?")
                .params(today, project)
                .update();
        assertThat(records.basicFinishedOn(project)).contains(today);
        completed(today.minusDays(5));
        assertThat(records.basicFinishedOn(project)).as("竣工报告写的完工日期").contains(today.minusDays(5));
        completed(today.plusDays(1));
        assertThat(records.basicFinishedOn(project)).as("还没有到的日期不算").contains(today);
        completed(today.minusDays(101));
        assertThat(records.basicFinishedOn(project)).as("开工以前的日期不算").contains(today);
        assertThat(records.of(project).text()).isEqualTo("4/4");
    }

    @Test
    @DisplayName("不是施工单位的不能发起；一件在办时不能再发起；清单以外的项目不收")
    void refused() {
        assertThatThrownBy(() -> player.startMatter("luanSupervision", "worksFinish", project))
                .isInstanceOf(MatterRefusedException.class)
                .hasMessageContaining("“报告分项完工”由施工单位（皖西建设集团（示例））发起");
        start();
        assertThatThrownBy(this::start).hasMessageContaining("已有一件“报告分项完工”在办");
        assertThatThrownBy(() -> player.complete(project, REPORT, report(today, "9")))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("已完工的项目");
    }

    private void completed(LocalDate reported) {
        jdbc.sql("update construction set finished_on = ? where project = ?")
                .params(reported, project)
                .update();
    }

    private void start() {
        player.startMatter("huaxiaConstruction", "worksFinish", project);
    }

    private static Map<String, Object> report(LocalDate day, String... items) {
        return new HashMap<>(
                Map.of("finishedItems", List.of(items), "itemsFinishedOn", day.toString(), "finishNote", "按图施工"));
    }
}
