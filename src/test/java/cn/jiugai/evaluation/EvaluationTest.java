package cn.jiugai.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("evaluation")
@DisplayName("绩效评价")
class EvaluationTest {

    private static final String SELF = "userTask_selfEvaluate";
    private static final String EVALUATE = "userTask_evaluateProject";
    private static final String APPLY = "userTask_applyResult";

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private EvaluationRegister evaluations;

    @Autowired
    private JdbcClient jdbc;

    private String project;
    private ProcessInstance evaluation;

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @BeforeEach
    void started() {
        project = player.newProject();
        meeting(1, false);
        meeting(2, true);
        evaluation = player.start("evaluation", project);
    }

    private void meeting(int round, boolean passed) {
        jdbc.sql("""
                        insert into acceptance_meeting (instance, round, project, kind, held_on, place, passed,
                                                        conclusion_number, concluded_on)
                        values (?, ?, ?, 'COMPREHENSIVE', date '2024-10-28', '项目现场', ?, '8号', date '2024-11-01')""").params("meeting-" + project, round, project, passed).update();
    }

    @Test
    @DisplayName("自评对照登记的数据，超过满分、没写依据的退回；区财政局改分要写理由；等级由分数定，结果应用写明才办结")
    void happy() {
        assertThat(player.unit(player.task(project, SELF))).isEqualTo("jinanHousing");
        assertThat((String) player.variable(project, SELF, "scores")).contains("资金管理：满分25分", "建后管养：满分15分");
        assertThat((String) player.variable(project, SELF, "performance"))
                .contains("综合验收：组织2次，最后一次2024-10-28通过", "没有收到居民意见");
        assertThat((String) player.variable(project, SELF, "fundsUse")).contains("合计：计划0.00元，已付0.00元");

        Map<String, Object> tooMuch = self(26, 20, 20, 20, 15);
        tooMuch.remove("upkeepSelfNote");
        player.complete(project, SELF, tooMuch);
        assertThat((String) player.variable(project, SELF, "reasons"))
                .contains("要求“资金管理”评0至25分，现为26分，多1分", "“建后管养”的依据0条，缺1条", "JA-2-3");
        player.complete(project, SELF, self(25, 20, 20, 20, 15));

        assertThat(player.unit(player.task(project, EVALUATE))).isEqualTo("jinanFinance");
        timers.fireWhenDue(project, "boundaryEvent_evaluateProjectOverdue");
        player.runJobs(project);
        assertThat((String) player.variable(project, "userTask_pressOverdue", "overdue"))
                .contains("金安区财政局");
        assertThat((String) player.variable(project, EVALUATE, "scores")).contains("资金管理：满分25分，自评25分（见报告）");
        player.complete(project, EVALUATE, evaluated(25, 14, 20, 20, 10));
        assertThat((String) player.variable(project, EVALUATE, "reasons"))
                .contains("“实施进度”自评20分、评价14分，理由0条", "“建后管养”自评15分、评价10分", "请写明理由后重新提交", "JA-2-3");
        Map<String, Object> explained = evaluated(25, 14, 20, 20, 10);
        explained.put("scheduleReason", "基础类改造逾期");
        explained.put("upkeepReason", "管养责任书不细");
        player.complete(project, EVALUATE, explained);

        assertThat((String) player.variable(project, APPLY, "result")).contains("得分89分，评价为“良”", "金财绩〔2026〕9号");
        player.complete(project, APPLY, Map.of());
        assertThat((String) player.variable(project, APPLY, "reasons")).contains("现为0项，缺1项", "JA-2-3");
        player.complete(
                project,
                APPLY,
                Map.of("resultUses", List.of("NEXT_YEAR_FUNDS", "PROMOTION"), "nextYearFundsWay", "下年度优先安排"));
        assertThat((String) player.variable(project, APPLY, "reasons")).contains("2项中1项写明", "缺1项：经验做法推广");
        player.complete(
                project, APPLY, Map.of("resultUses", List.of("NEXT_YEAR_FUNDS"), "nextYearFundsWay", "下年度优先安排"));

        assertThat(player.ends(evaluation)).containsExactly("endEvent_escalated", "endEvent_projectEvaluated");
        assertThat(evaluations.result(evaluation.getId()).grade()).isEqualTo(Grade.GOOD);
        assertThat(evaluations.uses(evaluation.getId())).isEqualTo(Map.of(ResultUse.NEXT_YEAR_FUNDS, "下年度优先安排"));
    }

    @Test
    @DisplayName("59分为差：没有问题整改的不能办结")
    void poor() {
        player.complete(project, SELF, self(10, 14, 15, 10, 10));
        player.complete(project, EVALUATE, evaluated(10, 14, 15, 10, 10));
        assertThat((String) player.variable(project, APPLY, "result")).contains("得分59分，评价为“差”");
        player.complete(project, APPLY, Map.of("resultUses", List.of("ASSESSMENT"), "assessmentWay", "列入考核"));
        assertThat((String) player.variable(project, APPLY, "reasons"))
                .contains("要求评价为差的要求整改，现为评价为差，整改0项，缺1项：问题整改", "JA-2-3");
        player.complete(project, APPLY, Map.of("resultUses", List.of("RECTIFICATION"), "rectificationWay", "三个月内整改"));
        assertThat(player.ended(evaluation)).isTrue();
    }

    private static Map<String, Object> self(int funds, int schedule, int quality, int satisfaction, int upkeep) {
        Map<String, Object> answer = new HashMap<>(Map.of(
                "fundsSelfScore", funds,
                "scheduleSelfScore", schedule,
                "qualitySelfScore", quality,
                "satisfactionSelfScore", satisfaction,
                "upkeepSelfScore", upkeep));
        for (Indicator indicator : Indicator.values()) {
            answer.put(indicator.selfNote().name(), "见报告");
        }
        return answer;
    }

    private static Map<String, Object> evaluated(int funds, int schedule, int quality, int satisfaction, int upkeep) {
        return new HashMap<>(Map.of(
                "fundsScore", funds,
                "scheduleScore", schedule,
                "qualityScore", quality,
                "satisfactionScore", satisfaction,
                "upkeepScore", upkeep,
                "evaluatedOn", "2024-12-10",
                "evaluationDocument", "金财绩〔2026〕9号"));
    }
}
