package cn.jiugai.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.project.FinalPaymentHolds;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers(value = "obligation", district = "haigang")
@DisplayName("海港区容缺事项")
class ObligationTest {

    private static final String SETTLE = "userTask_settleObligation";
    private static final String CORRECT = "userTask_correctObligation";
    private static final String CONFIRM = "userTask_confirmObligation";
    private static final LocalDate OPENED = LocalDate.of(2026, 4, 27);

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private Obligations obligations;

    @Autowired
    private ObligationRecords records;

    @Autowired
    private FinalPaymentHolds holds;

    @Autowired
    private WorkCalendar calendar;

    private String project;
    private LocalDate due;
    private ProcessInstance process;

    @BeforeEach
    void open() {
        project = player.newHaigangProject();
        timers.goTo(OPENED);
        due = calendar.days().plus(OPENED, 10);
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    private void owe(Fen amount) {
        long obligation =
                obligations.open(project, "RESERVE", amount == null ? "建设用地规划许可证" : "农民工预储金", amount, OPENED, due);
        process = player.start(
                "obligation",
                project,
                Map.of(
                        "obligation",
                        obligation,
                        "feeOwed",
                        amount != null,
                        "term",
                        10,
                        "obligationDueOn",
                        due.toString()));
        obligations.startedAs(obligation, process.getId());
    }

    private void meet(String step, double paid) {
        player.complete(
                project, step, Map.of("paidAmount", paid, "metOn", "2026-04-27", "obligationDocument", "缴2026-7"));
    }

    @Test
    @DisplayName("HG-5.1-3 足额缴纳、审批局核销：不再挡尾款；核销前挡着，写明还剩几个工作日")
    void settled() {
        owe(Fen.ofYuan("120000"));
        assertThat(player.unit(player.task(project, SETTLE))).isEqualTo("haigangRenewal");
        assertThat(calendar.dayOf(player.task(project, SETTLE).getDueDate())).isEqualTo(due);
        assertThat((String) player.variable(project, SETTLE, "obligationFacts"))
                .isEqualTo("**农民工预储金120,000.00元**：%s到期".formatted(due));
        assertThat(holds.check(project).reasons())
                .contains("要求支付尾款前容缺事项全部办结，现为1项没有办结，还差1项：农民工预储金120,000.00元（%s到期，还剩10个工作日）".formatted(due), "HG-5.1-3");
        meet(SETTLE, 120000);
        assertThat(player.unit(player.task(project, CONFIRM))).isEqualTo("haigangApproval");
        assertThat(holds.check(project).passed()).isFalse();
        player.complete(project, CONFIRM, Map.of("obligationOutcome", "confirmed"));

        assertThat(player.ended(process)).isTrue();
        assertThat(player.ends(process)).containsExactly("endEvent_obligationSettled");
        assertThat(holds.check(project).passed()).isTrue();
        assertThat(records.open(project)).isEmpty();
        assertThat(records.of(project).get(0).state()).isEqualTo("已核销");
        assertThat(records.of(project).get(0).obligation().documentNumber()).isEqualTo("缴2026-7");
    }

    @Test
    @DisplayName("HG-5.1-3 少缴一分退回补正；审批局退回的说明原因")
    void short_() {
        owe(Fen.ofYuan("120000"));
        meet(SETTLE, 119999.99);
        assertThat(player.open(project)).containsExactly(CORRECT);
        assertThat((String) player.variable(project, CORRECT, "reasons"))
                .contains("现为缴纳119,999.99元，还差0.01元", "请补足后登记", "HG-5.1-3");
        meet(CORRECT, 120000);
        player.complete(project, CONFIRM, Map.of("obligationOutcome", "returned", "obligationOpinion", "凭证户名不符"));
        assertThat(player.open(project)).containsExactly(CORRECT);
        assertThat(player.variable(project, CORRECT, "obligationOpinion")).isEqualTo("凭证户名不符");
        meet(CORRECT, 120000);
        player.complete(project, CONFIRM, Map.of("obligationOutcome", "confirmed"));
        assertThat(records.open(project)).isEmpty();
    }

    @Test
    @DisplayName("HG-5.1-3 到期没有办结：转督办，逾期天数写明，照样挡尾款；补办的手续有批文即可")
    void overdue() {
        owe(null);
        timers.fireWhenDue(project, "boundaryEvent_settleObligationOverdue");
        player.runJobs(project);
        assertThat(player.open(project)).contains(SETTLE, "userTask_pressOverdue");
        timers.goTo(calendar.days().plus(due, 3));
        assertThat(holds.check(project).reasons()).contains("建设用地规划许可证（%s到期，已逾期3个工作日）".formatted(due));
        player.complete(project, SETTLE, Map.of("metOn", "2026-05-11", "obligationDocument", "地字第1号"));
        timers.fireWhenDue(project, "boundaryEvent_confirmObligationOverdue");
        player.runJobs(project);
        player.complete(project, CONFIRM, Map.of("obligationOutcome", "returned", "obligationOpinion", "批文不清"));
        timers.fire(project, "boundaryEvent_correctObligationOverdue");
        player.runJobs(project);
        player.complete(project, CORRECT, Map.of("metOn", "2026-05-11", "obligationDocument", "地字第1号"));
        player.complete(project, CONFIRM, Map.of("obligationOutcome", "confirmed"));
        assertThat(records.open(project)).isEmpty();
    }
}
