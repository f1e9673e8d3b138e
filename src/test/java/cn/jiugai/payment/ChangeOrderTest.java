package cn.jiugai.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.ProjectRuns;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.FinishHold;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@JiugaiTest
@Covers("changeOrder")
@DisplayName("工程变更：先批准后调价")
class ChangeOrderTest {

    private static final String APPLY = "userTask_applyChange";
    private static final String REVIEW = "userTask_reviewChange";
    private static final String ENDORSE = "userTask_endorseChange";
    private static final String APPROVE = "userTask_approveChange";
    private static final Map<String, Object> AGREE = Map.of("changeStance", "agree");

    @Autowired
    private Player player;

    @Autowired
    private PaymentPlay play;

    @Autowired
    private ContractSums sums;

    @Autowired
    private ChangeOrders changes;

    @Autowired
    private List<FinishHold> holds;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProjectRuns runs;

    @Autowired
    private PaymentSources sources;

    @Autowired
    private PlatformTransactionManager manager;

    private String project;
    private ProcessInstance change;

    @BeforeEach
    void start() {
        project = play.projectAtWork();
        change = player.start("changeOrder", project);
    }

    @Test
    @DisplayName("限额以内：监理审查、实施主体核准后，合同价款正好增加这么多")
    void withinLimit() {
        player.complete(project, APPLY, change(200000, "MORE"));
        assertThat(player.unit(player.task(project, REVIEW))).isEqualTo("luanSupervision");
        assertThat((String) player.variable(project, REVIEW, "request"))
                .contains("第1号工程变更，合同价款+200,000.00元，涉及第1项", "理由：现场发现化粪池渗漏");
        player.complete(project, REVIEW, AGREE);
        assertThat(player.unit(player.task(project, ENDORSE))).isEqualTo("jinanUrbanInvestment");
        assertThat(sums.now(project)).as("批准前").contains(Fen.ofYuan("7500000"));
        player.complete(project, ENDORSE, AGREE);

        assertThat(player.ends(change)).containsExactly("endEvent_changeAdopted");
        assertThat(sums.now(project)).contains(Fen.ofYuan("7700000"));
        assertThat(jdbc.sql("select sum_before_fen || '>' || sum_after_fen from change_order where project = ?")
                        .param(project)
                        .query(String.class)
                        .single())
                .isEqualTo("750000000>770000000");
    }

    @Test
    @DisplayName("超限额一分：报区住建局批准，写明超出多少；批准后价款减少")
    void aboveLimit() {
        apply(200000.01, "LESS");

        assertThat(player.unit(player.task(project, APPROVE))).isEqualTo("jinanHousing");
        assertThat((String) player.variable(project, APPROVE, "reasons"))
                .contains("本次变更200,000.01元", "单项变更不超过200,000.00元", "超出0.01元", "须报区住建局批准", "JA-3.5-4");
        player.complete(project, APPROVE, Map.of("changeDecision", "agree", "documentNumber", "金建变〔2026〕1号"));
        assertThat(player.ends(change)).containsExactly("endEvent_changeAdopted");
        assertThat(sums.now(project)).contains(Fen.ofYuan("7299999.99"));
    }

    @Test
    @DisplayName("区住建局不予批准：什么也不变")
    void refused() {
        apply(400000, "MORE");
        player.complete(
                project,
                APPROVE,
                Map.of(
                        "changeDecision", "refuse",
                        "decisionOpinion", "不属于改造范围",
                        "documentNumber", "金建变〔2026〕2号"));

        assertThat(player.ends(change)).containsExactly("endEvent_changeRefused");
        assertThat(sums.now(project)).contains(Fen.ofYuan("7500000"));
        assertThat(changes.all(project)).extracting(ChangeOrder::state).containsExactly(ChangeState.REFUSED);
    }

    @Test
    @DisplayName("资金合计800万元：变更后多一分就不受理，写明缺0.01元；撤回后什么也不变")
    void fundingDoesNotCover() {
        player.complete(project, APPLY, change(500000.01, "MORE"));

        assertThat(player.open(project)).containsExactly(APPLY);
        assertThat(reasons()).contains("变更后合同价款8,000,000.01元", "资金合计8,000,000.00元", "资金缺0.01元", "JA-2-3");
        player.complete(project, APPLY, Map.of("withdrawn", true));
        assertThat(player.ends(change)).containsExactly("endEvent_changeWithdrawn");
        assertThat(sums.now(project)).contains(Fen.ofYuan("7500000"));
        assertThat(holding()).isEmpty();
    }

    @Test
    @DisplayName("监理、实施主体不同意：两家的意见都列明，退回施工单位")
    void notEndorsed() {
        player.complete(project, APPLY, change(100000, "MORE"));
        player.complete(project, REVIEW, Map.of("changeStance", "object", "changeOpinion", "单价偏高"));
        assertThat((String) player.variable(project, ENDORSE, "request")).contains("不同意，单价偏高");
        player.complete(project, ENDORSE, Map.of("changeStance", "object", "changeOpinion", "缺变更图纸"));

        assertThat(player.open(project)).containsExactly(APPLY);
        assertThat(reasons()).contains("意见：单价偏高", "意见：缺变更图纸", "JA-3.5-4", "请按意见修改后重新申请，或撤回");
        player.complete(project, APPLY, change(90000, "MORE"));
        player.complete(project, REVIEW, AGREE);
        player.complete(project, ENDORSE, AGREE);
        assertThat(sums.now(project)).contains(Fen.ofYuan("7590000"));
    }

    @Test
    @DisplayName("两件同时在办，合起来超资金：先批准的生效，后一件批准前复核退回")
    void fundingUsedMeanwhile() {
        apply(300000, "MORE");
        ProcessInstance other = player.start("changeOrder", project);
        player.complete(project, APPLY, change(200000.01, "MORE"));
        player.complete(project, REVIEW, AGREE);
        player.complete(project, ENDORSE, AGREE);
        player.tasks(project, APPROVE)
                .forEach(task ->
                        player.complete(task, Map.of("changeDecision", "agree", "documentNumber", "金建变〔2026〕3号")));

        assertThat(List.of(player.ended(change), player.ended(other))).containsExactlyInAnyOrder(true, false);
        assertThat(sums.now(project)).contains(Fen.ofYuan("7800000"));
        assertThat(reasons()).contains("变更后合同价款8,000,000.01元", "资金缺0.01元", "JA-2-3");
    }

    @Test
    @DisplayName("没有批准的变更不能先付款：退回并点名是哪一件；批准以后可以")
    void paymentBeforeApproval() {
        player.complete(project, APPLY, change(200000, "MORE"));
        play.start(project);
        player.complete(project, "userTask_applyPayment", PaymentPlay.payment(2000000, "CENTRAL", 7700000));
        assertThat((String) player.variable(project, "userTask_applyPayment", "reasons"))
                .contains("累计完成7,700,000.00元", "超出200,000.00元", "第1号工程变更（+200,000.00元，没有批准），批准后才计入合同价款");

        player.complete(project, REVIEW, AGREE);
        player.complete(project, ENDORSE, AGREE);
        player.complete(project, "userTask_applyPayment", PaymentPlay.payment(2000000, "CENTRAL", 7700000));
        assertThat(player.open(project)).containsExactly("userTask_confirmProgress");
    }

    @Test
    @DisplayName("没有办结的变更，工程不能报告竣工，写明是哪一件")
    void holdsFinish() {
        assertThat(holding()).isEmpty();
        player.complete(project, APPLY, change(100000, "MORE"));
        assertThat(holding())
                .singleElement()
                .extracting(Finding::sentence)
                .isEqualTo("要求工程变更全部办结后报告竣工，现为1件工程变更没有办结，还差1件：第1号工程变更（+100,000.00元，没有批准）。"
                        + "请办结批准，或由施工单位撤回后重新报告。（依据 JA-3.5-4）");
    }

    @Test
    @DisplayName("竣工以前发起、竣工以后才填的申请：不受理，只能撤回，合同价款不变")
    void appliedAfterFinish() {
        play.finish(project);
        player.complete(project, APPLY, change(100000, "MORE"));

        assertThat(player.open(project)).containsExactly(APPLY);
        assertThat(reasons()).contains("工程已于2026-09-20竣工", "竣工后不再调整合同价款", "请撤回；价款的差异在竣工结算中写明", "JA-3.5-4");
        player.complete(project, APPLY, Map.of("withdrawn", true));
        assertThat(player.ends(change)).containsExactly("endEvent_changeWithdrawn");
        assertThat(sums.now(project)).contains(Fen.ofYuan("7500000"));
    }

    @Test
    @DisplayName("项目流程终止：没有批准的变更写明未批准，不再算没有办结；已批准的不动")
    void runsEnded() {
        apply(100000, "MORE");
        player.start("changeOrder", project);
        player.complete(project, APPLY, change(50000, "LESS"));
        runs.end(Player.JINAN, project, "", "项目终止");

        assertThat(changes.all(project))
                .extracting(ChangeOrder::state)
                .containsExactly(ChangeState.APPROVED, ChangeState.ENDED);
        assertThat(changes.open(project)).isEmpty();
    }

    @Test
    @DisplayName("两件同时核准，合起来超累计5%：后一件等前一件生效后再比，报区住建局")
    void twoAtTheSameMoment() throws Exception {
        player.complete(project, APPLY, change(100000, "MORE"));
        player.complete(project, REVIEW, AGREE);
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch endorsed = new CountDownLatch(1);
        ExecutorService first = Executors.newSingleThreadExecutor();
        try {
            Future<?> other = first.submit(() -> new TransactionTemplate(manager).executeWithoutResult(status -> {
                sources.hold(project);
                held.countDown();
                awaitQuietly(endorsed);
                changes.apply("other" + project, project, "同时核准的另一件", Fen.ofYuan("300000"), Map.of(), "test");
                changes.approve("other" + project, Fen.ofYuan("7500000"), Fen.ofYuan("7800000"));
            }));
            held.await();
            player.complete(project, ENDORSE, AGREE);
            endorsed.countDown();
            other.get();
        } finally {
            first.shutdownNow();
        }

        assertThat(player.open(project)).containsExactly(APPROVE);
        assertThat((String) player.variable(project, APPROVE, "reasons")).contains("累计变更400,000.00元", "超出25,000.00元");
    }

    @Test
    @DisplayName("开工以后、竣工以前，只有施工单位能发起")
    void door() {
        String idle = play.projectBeforeStart();
        assertThatThrownBy(() -> player.startMatter(PaymentPlay.CONTRACTOR, "changeOrder", idle))
                .hasMessageContaining("还没有开工");
        play.begin(idle);
        assertThatThrownBy(() -> player.startMatter("luanSupervision", "changeOrder", idle))
                .hasMessageContaining("的“工程变更”由施工单位");
        player.startMatter(PaymentPlay.CONTRACTOR, "changeOrder", idle);
        play.finish(idle);
        assertThatThrownBy(() -> player.startMatter(PaymentPlay.CONTRACTOR, "changeOrder", idle))
                .hasMessageContaining("已于2026-09-20竣工，竣工后不再发起；价款的差异在竣工结算中写明");
    }

    private void apply(double amount, String direction) {
        player.complete(project, APPLY, change(amount, direction));
        player.complete(project, REVIEW, AGREE);
        player.complete(project, ENDORSE, AGREE);
    }

    private static Map<String, Object> change(double amount, String direction) {
        return Map.of(
                "changedItems",
                List.of("1"),
                "changeDirection",
                direction,
                "changeAmount",
                amount,
                "changeReason",
                "现场发现化粪池渗漏");
    }

    /** The other one has to wait for this transaction; without the lock it would be through by then. */
    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(700, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Finding> holding() {
        return holds.stream()
                .filter(HoldFinishForChanges.class::isInstance)
                .flatMap(hold -> hold.open(project).stream())
                .toList();
    }

    private String reasons() {
        return Optional.ofNullable((String) player.variable(project, APPLY, "reasons"))
                .orElse("");
    }
}
