package cn.jiugai.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.escalation.Escalation;
import cn.jiugai.escalation.EscalationState;
import cn.jiugai.escalation.Escalations;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test assesses a year of its own, long before all others. */
@JiugaiTest
@Covers("unitAssessment")
@DisplayName("单位年度考核")
class UnitAssessmentTest {

    private static final String GRADE = "userTask_gradeUnit";
    private static final String ISSUE = "userTask_issueAssessment";

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
    private AssessmentRecords records;

    @Autowired
    private RecordedWork work;

    @Autowired
    private Escalations escalations;

    @Autowired
    private RuntimeService runtime;

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("数据取自记录；逐家评定，与建议不一致没有理由的退回那一家；文件成文日期不对退回；生效后登记")
    void assessed() {
        work.done("zhongshiStreet", LocalDate.of(1981, 6, 1), 0, 19);
        work.done("zhongshiStreet", LocalDate.of(1981, 6, 1), 2, 1);
        work.done("luanWater", LocalDate.of(1981, 12, 31), 0, 2);
        work.done("luanWater", LocalDate.of(1981, 6, 1), 1, 1);
        work.done("luanWater", LocalDate.of(1982, 1, 1), 0, 50);
        work.done("jinanHousing", LocalDate.of(1981, 6, 1), 9, 1);
        String number = assessments.ensure(Player.JINAN, AssessedPeriod.year(1981));

        assertThat(player.tasks(number, GRADE))
                .extracting(task -> task.getName())
                .containsExactlyInAnyOrder("评定考核等次：中市街道办事处（1981年度）", "评定考核等次：六安市供水公司（1981年度）");
        assertThat(player.tasks(number, GRADE))
                .allMatch(task -> player.unit(task).equals("jinanHousing"));
        grade(number, "中市", Map.of("grade", "EXCELLENT"));
        grade(number, "供水", Map.of("grade", "PASS"));

        assertThat(player.tasks(number, GRADE))
                .singleElement()
                .satisfies(task -> assertThat((String) player.variable(task, "assessedFigures"))
                        .isEqualTo("按期办结2/3（66.6%），逾期办结1件，到期未办0件，退回重办0次，被督办0件；按数据建议：**不合格**。"));
        assertThat((String) player.variable(number, GRADE, "reasons"))
                .contains("2家中评定1家", "还差1家：六安市供水公司（数据建议不合格，评为合格，没有理由）", "JA-4.1-1");
        assertThat(records.grades(Player.JINAN, 1981)).as("没有生效").isEmpty();
        grade(number, "供水", Map.of("grade", "PASS", "gradeReason", "抢修期间人手不足，已说明"));

        assertThat((String) player.variable(number, ISSUE, "grades"))
                .contains("|中市街道办事处|19/20（95.0%）|1|0|0|0|优秀||", "抢修期间人手不足");
        issue(number, "1981-12-31");
        assertThat((String) player.variable(number, ISSUE, "reasons"))
                .contains("1981年度考核文件的成文日期不早于1982-01-01", "早1天", "JA-4.1-1");
        issue(number, "1982-01-15");
        assertThat(player.open(number)).isEmpty();
        assertThat(records.grades(Player.JINAN, 1981))
                .isEqualTo(Map.of("zhongshiStreet", Grade.EXCELLENT, "luanWater", Grade.PASS));
        assertThat(register.get(number).documentNumber()).isEqualTo("金建考〔1982〕1号");
    }

    @Test
    @DisplayName("年度终了启动一次；流程丢失后补上；没有项目的年度、没有结束的年度不考核")
    void once() {
        timers.goTo(LocalDate.of(1971, 5, 1));
        player.newProject();
        reconciler.reconcile();
        assertThat(register.lock(Player.JINAN, AssessedPeriod.year(1971))).isEmpty();
        timers.goTo(LocalDate.of(1972, 1, 3));
        work.done("luanWater", LocalDate.of(1971, 6, 1), 0, 1);
        reconciler.reconcile();
        reconciler.reconcile();
        assertThat(register.lock(Player.JINAN, AssessedPeriod.year(1970))).isEmpty();
        UnitAssessment there =
                register.lock(Player.JINAN, AssessedPeriod.year(1971)).orElseThrow();
        String number = register.number(there);
        assertThat(player.tasks(number, GRADE)).hasSize(1);
        runtime.deleteProcessInstance(there.instance(), "lost");
        reconciler.reconcile();
        assertThat(player.tasks(number, GRADE)).hasSize(1);
    }

    @Test
    @DisplayName("到期没有评定、没有印发：登记逾期，办结后自行销号")
    void overdue() {
        timers.goTo(LocalDate.of(1984, 1, 3));
        work.done("luanWater", LocalDate.of(1983, 6, 1), 0, 2);
        String number = assessments.ensure(Player.JINAN, AssessedPeriod.year(1983));
        timers.fireWhenDue(number, "boundaryEvent_gradeUnitOverdue");
        player.runJobs(number);
        grade(number, "供水", Map.of("grade", "EXCELLENT"));
        timers.fireWhenDue(number, "boundaryEvent_issueAssessmentOverdue");
        player.runJobs(number);
        issue(number, "1984-01-15");

        assertThat(player.open(number)).isEmpty();
        assertThat(escalations.of(number)).extracting(Escalation::stepName).containsExactly("评定考核等次", "印发考核结果");
        assertThat(escalations.of(number)).extracting(Escalation::state).containsOnly(EscalationState.SELF_SETTLED);
    }

    private void grade(String number, String unit, Map<String, Object> answer) {
        player.complete(
                player.tasks(number, GRADE).stream()
                        .filter(task -> task.getName().contains(unit))
                        .findFirst()
                        .orElseThrow(),
                answer);
    }

    private void issue(String number, String day) {
        player.complete(number, ISSUE, Map.of("assessmentNumber", "金建考〔1982〕1号", "assessedOn", day));
    }
}
