package cn.jiugai.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.MatterRefusedException;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.project.Lesson;
import cn.jiugai.project.Lessons;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers(value = "officeProblem", district = "haigang")
@DisplayName("HG-8-2 提请领导小组办公室研究的问题：交办、督办、答复、总结经验")
class OfficeProblemTest {

    private static final String PUT = "userTask_putProblem";
    private static final String DIRECT = "userTask_directProblem";
    private static final String HANDLE = "userTask_handleProblem";
    private static final String URGE = "userTask_urgeProblem";
    private static final String ANSWER = "userTask_answerProblem";

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private OfficeProblems problems;

    @Autowired
    private OfficeDirections directions;

    @Autowired
    private ProblemAnswers answers;

    @Autowired
    private PetitionRecords records;

    @Autowired
    private Lessons lessons;

    private String project;

    @BeforeEach
    void begin() {
        project = player.newHaigangProject();
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("交办两家、逾期督办、没有解决再交办，解决后答复提出单位，经验登记在册")
    void solved() {
        player.startMatter("wenhuaStreet", "officeProblem", project);
        assertThat(player.unit(player.task(project, PUT))).isEqualTo("wenhuaStreet");
        player.complete(project, PUT, problem());
        String instance = player.task(project, DIRECT).getProcessInstanceId();
        assertThat(player.unit(player.task(project, DIRECT))).isEqualTo("haigangLeadingGroup");
        assertThat(player.task(project, DIRECT).getName()).isEqualTo("研究并交办：第1号 供热管线迁改没有资金");
        player.complete(project, DIRECT, direction("haigangFinance", "haigangHeat"));
        assertThat(player.tasks(project, HANDLE)).hasSize(2);
        player.completeAsUnit(project, HANDLE, "haigangFinance", result("done", "已安排50万元"));
        timers.fireWhenDue(project, "boundaryEvent_handleProblemOverdue");
        assertThat(player.unit(player.task(project, URGE))).isEqualTo("haigangLeadingGroup");
        player.complete(project, URGE, Map.of("urgeText", "供热公司三日内进场"));
        assertThat((String) player.variable(project, URGE.replace("urge", "handle"), "problem"))
                .contains("供热管线迁改");
        player.completeAsUnit(project, HANDLE, "haigangHeat", result("open", "管材没有到货"));

        assertThat((String) player.variable(project, ANSWER, "problem"))
                .contains("海港区财政局（已办结）：已安排50万元", "（未办结）：管材没有到货", "领导小组办公室督办：供热公司三日内进场");
        player.complete(project, ANSWER, Map.of("problemStance", "again"));
        assertThat(answers.answer(instance)).as("没有解决，没有答复").isEmpty();
        player.complete(project, DIRECT, direction("haigangHeat"));
        player.complete(project, HANDLE, result("done", "已完成迁改"));
        player.complete(project, ANSWER, answer());

        assertThat(player.open(project)).isEmpty();
        assertThat(answers.answer(instance).orElseThrow()).isEqualTo("领导小组办公室2024-06-28答复“第1号 供热管线迁改没有资金”：资金和工期已落实");
        assertThat(directions.directions(instance)).hasSize(2);
        assertThat(records.problems(project))
                .singleElement()
                .satisfies(listed -> assertThat(listed.answer()).isEqualTo("资金和工期已落实"));
        assertThat(lessons.of(Player.HAIGANG, 2026))
                .filteredOn(lesson -> project.equals(lesson.project()))
                .extracting(Lesson::worked, Lesson::improve)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("专题会当场定资金", "管线迁改应在立项前摸清"));
    }

    @Test
    @DisplayName("提错了撤销，不留记录；不是本项目的单位不能提")
    void withdrawn() {
        assertThatThrownBy(() -> player.startMatter("bohaiConstruction", "officeProblem", project))
                .isInstanceOf(MatterRefusedException.class);
        player.startMatter("yanshanConstruction", "officeProblem", project);
        player.complete(project, PUT, Map.of("withdrawn", true));
        assertThat(player.open(project)).isEmpty();
        assertThat(problems.of(project)).isEmpty();
    }

    private static Map<String, Object> problem() {
        return Map.of(
                "withdrawn", false,
                "problemTitle", "供热管线迁改没有资金",
                "problemText", "二次管网在路面下，不迁改不能铺装",
                "problemTried", "两次与供热公司协调未果");
    }

    private static Map<String, Object> direction(String... units) {
        return Map.of("directionText", "财政保障、供热迁改", "directed", List.of(units), "directedDays", 5);
    }

    private static Map<String, Object> result(String stance, String text) {
        return Map.of("problemResult", text, "resultStance", stance);
    }

    private static Map<String, Object> answer() {
        return Map.of(
                "problemStance", "solved",
                "problemAnswer", "资金和工期已落实",
                "problemAnsweredOn", "2024-06-28",
                "lessonWorked", "专题会当场定资金",
                "lessonImprove", "管线迁改应在立项前摸清");
    }
}
