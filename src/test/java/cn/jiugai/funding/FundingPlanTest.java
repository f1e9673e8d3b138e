package cn.jiugai.funding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.rule.Fen;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("fundingPlan")
@DisplayName("资金筹措")
class FundingPlanTest {

    private static final String PLAN = "userTask_planFunding";

    @Autowired
    private Player player;

    @Autowired
    private FundingRecords records;

    @Autowired
    private FundingRegister funding;

    private String project;
    private ProcessInstance plan;

    @BeforeEach
    void start() {
        project = player.newProject();
        plan = player.start("fundingPlan", project);
    }

    @Test
    @DisplayName("中央补助和市级配套合计等于概算，列入市本级政府性投资计划：定案")
    void settles() {
        assertThat(player.unit(player.task(project, PLAN))).isEqualTo("zhongshiStreet");
        assertThat(player.variable(project, PLAN, "estimate")).isEqualTo("项目概算8,000,000.00元");
        assertThat(records.settled(project)).isFalse();
        player.complete(project, PLAN, FundingPlay.plan(5000000));

        assertThat(player.ends(plan)).containsExactly("endEvent_fundingSettled");
        assertThat(records.settled(project)).isTrue();
        assertThat(records.total(project)).isEqualTo(Fen.ofYuan("8000000"));
        assertThat(records.sources(project)).extracting(FundingSource::code).containsExactly("CENTRAL", "MUNICIPAL");
        assertThat(funding.investmentPlanEntry(project)).contains(new InvestmentPlanEntry("六政投〔2026〕第18项", 2026));
    }

    @Test
    @DisplayName("少一分、多一分都退回街道，写明差额")
    void oneFenOff() {
        player.complete(project, PLAN, FundingPlay.plan(4999999.99));
        assertThat(player.open(project)).containsExactly(PLAN);
        assertThat(reasons()).contains("合计7,999,999.99元", "还差0.01元", "JA-2-1");
        player.complete(project, PLAN, FundingPlay.plan(5000000.01));
        assertThat(reasons()).contains("合计8,000,000.01元", "多出0.01元");
        assertThat(records.settled(project)).isFalse();
    }

    @Test
    @DisplayName("有市级配套，没有登记投资计划文号：退回街道")
    void noInvestmentPlanEntry() {
        Map<String, Object> plan = FundingPlay.plan(5000000);
        plan.remove("investmentPlanNumber");
        player.complete(project, PLAN, plan);

        assertThat(player.open(project)).containsExactly(PLAN);
        assertThat(reasons()).contains("缺市本级政府性投资计划的文号和年度", "JA-2-2").doesNotContain("JA-2-1");
    }

    private String reasons() {
        return (String) player.variable(project, PLAN, "reasons");
    }
}
