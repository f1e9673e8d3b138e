package cn.jiugai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiugai.JiugaiTest;
import cn.jiugai.escalation.Escalation;
import cn.jiugai.escalation.Escalations;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Timers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each test assesses a year of its own, long before all others. */
@JiugaiTest
@Covers(value = "unitAssessment", district = "haigang")
@DisplayName("海港区责任单位考核")
class HaigangAssessmentTest {

    private static final String GRADE = "userTask_gradeUnit";
    private static final String ANSWER = "userTask_answerAssessment";
    private static final String DECIDE = "userTask_replyToUnit";
    private static final String ISSUE = "userTask_issueAssessment";

    @LocalServerPort
    private int port;

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private UnitAssessments assessments;

    @Autowired
    private AssessmentReconciler reconciler;

    @Autowired
    private AssessmentRegister register;

    @Autowired
    private FaultsAndAnswers answers;

    @Autowired
    private AssessmentRecords records;

    @Autowired
    private RecordedWork work;

    @Autowired
    private Escalations escalations;

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("HG-7-3 阶段考核：逐家评定等次、认定责任；单位先答复，异议复核后才印发；年度考核列出阶段等次")
    void stageThenYear() {
        timers.goTo(LocalDate.of(1985, 5, 1));
        String project = player.newHaigangProject();
        work.done("wenhuaStreet", LocalDate.of(1985, 5, 10), 0, 19);
        work.done("wenhuaStreet", LocalDate.of(1985, 5, 10), 2, 1);
        work.done("haigangWater", LocalDate.of(1985, 6, 28), 1, 2);
        work.done("haigangLeadingGroup", LocalDate.of(1985, 6, 30), 9, 2);
        timers.goTo(LocalDate.of(1985, 7, 1));
        String number = assessments.ensure(Player.HAIGANG, AssessedPeriod.stage(1985, 2, 3));

        assertThat(player.tasks(number, GRADE))
                .extracting(Task::getName)
                .containsExactlyInAnyOrder("评定等次和责任：文化路街道办事处（1985年第2阶段）", "评定等次和责任：秦皇岛市供水公司（示例）（1985年第2阶段）");
        assertThat(player.tasks(number, GRADE))
                .allMatch(task -> player.unit(task).equals("haigangLeadingGroup"));
        assertThat(new Rest(port, "haigangLeadingGroup")
                        .call(
                                "GET",
                                "/jiugai/tasks/%s/card"
                                        .formatted(of(number, GRADE, "供水").getId()),
                                null)
                        .json()
                        .path("project")
                        .asText())
                .as("卡片上写的是哪一次考核，不是编号")
                .isEqualTo("1985年第2阶段单位考核");
        assertThat((String) player.variable(of(number, GRADE, "文化路"), "assessedFigures"))
                .contains("按期办结19/20（95.0%），逾期办结1件", "改造量：1个项目、100户、8000㎡，投入0.00元", "**优秀**");
        grade(number, "文化路", Map.of("grade", "EXCELLENT", "fault", "NONE"));
        grade(number, "供水", Map.of("grade", "PASS", "fault", "NONE"));

        assertThat(player.tasks(number, GRADE)).singleElement();
        assertThat((String) player.variable(number, GRADE, "reasons"))
                .contains("2家中评定1家", "还差1家：秦皇岛市供水公司（示例）（数据建议不合格，评为合格，没有理由）", "HG-7-3");
        grade(
                number,
                "供水",
                Map.of(
                        "grade", "FAIL",
                        "fault", "POOR_COOPERATION",
                        "faultPerson", "孙某",
                        "faultGround", "管线迁改两次催办没有到场，见督办第3号"));

        assertThat(player.tasks(number, ANSWER))
                .extracting(player::unit)
                .containsExactlyInAnyOrder("wenhuaStreet", "haigangWater");
        assertThat((String) player.variable(of(number, ANSWER, "文化路"), "assessedFigures"))
                .doesNotContain("孙某", "供水");
        assertThat((String) player.variable(of(number, ANSWER, "供水"), "assessedFigures"))
                .contains("考核等次：**不合格**", "责任认定：配合不力（责任人：孙某）。依据：管线迁改两次催办没有到场，见督办第3号");
        player.complete(of(number, ANSWER, "文化路"), Map.of("unitOpinion", "accepts"));
        player.complete(of(number, ANSWER, "供水"), Map.of("unitOpinion", "objects", "unitStatement", "当日抢修，已书面说明"));
        assertThat(records.faults(number)).as("没有生效").isEmpty();
        assertThat((String) player.variable(of(number, DECIDE, "供水"), "assessedFigures"))
                .contains("单位答复：有异议：当日抢修，已书面说明");
        player.complete(of(number, DECIDE, "供水"), Map.of("grade", "PASS", "assessmentReply", "抢修属实，改为合格，责任认定不变"));

        assertThat((String) player.variable(number, ISSUE, "answers"))
                .contains(
                        "- 文化路街道办事处：1个项目、100户、8000㎡，投入0.00元；无异议",
                        "有异议：当日抢修，已书面说明；复核：抢修属实，改为合格，责任认定不变",
                        "- 秦皇岛市供水公司（示例）：责任认定，配合不力（责任人：孙某）");
        issue(number, "1985-06-30");
        assertThat((String) player.variable(number, ISSUE, "reasons"))
                .contains("1985年第2阶段考核文件的成文日期不早于1985-07-01", "早1天", "HG-7-3");
        issue(number, "1985-07-01");

        assertThat(player.open(number)).isEmpty();
        assertThat(records.faults(number))
                .containsExactly(new Fault("haigangWater", FaultKind.POOR_COOPERATION, "孙某", "管线迁改两次催办没有到场，见督办第3号"));
        assertThat(records.grades(Player.HAIGANG, 1985)).as("年度考核还没有").isEmpty();

        timers.goTo(LocalDate.of(1986, 1, 2));
        String year = assessments.ensure(Player.HAIGANG, AssessedPeriod.year(1985));
        assertThat((String) player.variable(of(year, GRADE, "供水"), "assessedFigures"))
                .contains("阶段考核：第2阶段合格。");
        assertThat(project).startsWith("HG-");
    }

    @Test
    @DisplayName("HG-7-3 答复期满没有答复的视为没有异议；撤销的责任认定不再登记；逾期不评、不复核、不印发的转督办")
    void timeIsOver() {
        timers.goTo(LocalDate.of(1987, 4, 1));
        work.done("haigangWater", LocalDate.of(1987, 3, 10), 0, 2);
        work.done("haigangGas", LocalDate.of(1987, 3, 10), 0, 2);
        String number = assessments.ensure(Player.HAIGANG, AssessedPeriod.stage(1987, 1, 3));
        escalated(number, "boundaryEvent_gradeUnitOverdue");
        grade(number, "供水", Map.of("grade", "EXCELLENT", "fault", "NONE"));
        grade(
                number,
                "燃气",
                new HashMap<>(Map.of("grade", "EXCELLENT", "fault", "SHIRKING", "faultGround", "以产权不明为由三次退回工单")));
        player.complete(of(number, ANSWER, "燃气"), Map.of("unitOpinion", "objects", "unitStatement", "产权资料当月才移交"));
        timers.fireWhenDue(number, "boundaryEvent_answerTimeOver");
        assertThat(player.tasks(number, ANSWER)).isEmpty();
        escalated(number, "boundaryEvent_replyToUnitOverdue");
        player.complete(
                of(number, DECIDE, "燃气"),
                Map.of("grade", "EXCELLENT", "assessmentReply", "情况属实", "faultWithdrawn", true));
        escalated(number, "boundaryEvent_issueAssessmentOverdue");
        assertThat((String) player.variable(number, ISSUE, "answers")).contains("期满没有答复");
        issue(number, "1987-04-20");

        assertThat(records.faults(number)).isEmpty();
        assertThat(answers.answers(register.get(number).id()))
                .extracting(UnitAnswer::unit, UnitAnswer::accepts)
                .containsExactly(tuple("haigangGas", false), tuple("haigangWater", null));
        assertThat(escalations.of(number))
                .extracting(Escalation::stepName)
                .containsExactly("评定等次和责任", "复核单位异议", "印发考核结果");
    }

    @Test
    @DisplayName("HG-7-3 每天核对：阶段一过就有考核，同一阶段只有一次；没有项目的阶段不考核")
    void reconciled() {
        timers.goTo(LocalDate.of(1975, 5, 1));
        player.newHaigangProject();
        work.done("haigangWater", LocalDate.of(1975, 6, 1), 0, 2);
        timers.goTo(LocalDate.of(1975, 6, 30));
        reconciler.reconcile();
        assertThat(register.lock(Player.HAIGANG, AssessedPeriod.stage(1975, 2, 3)))
                .isEmpty();
        timers.goTo(LocalDate.of(1975, 7, 1));
        reconciler.reconcile();
        reconciler.reconcile();

        assertThat(register.lock(Player.HAIGANG, AssessedPeriod.stage(1975, 1, 3)))
                .isEmpty();
        UnitAssessment stage =
                register.lock(Player.HAIGANG, AssessedPeriod.stage(1975, 2, 3)).orElseThrow();
        assertThat(player.tasks(register.number(stage), GRADE)).hasSize(1);
    }

    private void escalated(String number, String timer) {
        ClockUtil.setCurrentTime(timers.of(number, timer).get(0).getDuedate());
        timers.fireDue(number, timer);
        player.runJobs(number);
    }

    private Task of(String number, String step, String unit) {
        return player.tasks(number, step).stream()
                .filter(task -> task.getName().contains(unit))
                .findFirst()
                .orElseThrow();
    }

    private void grade(String number, String unit, Map<String, Object> answer) {
        player.complete(of(number, GRADE, unit), answer);
    }

    private void issue(String number, String day) {
        player.complete(number, ISSUE, Map.of("assessmentNumber", "海改办考〔1985〕1号", "assessedOn", day));
    }
}
