package cn.jiugai.selection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.application.ApplicationRecords;
import cn.jiugai.plan.AnnualPlan;
import cn.jiugai.plan.AnnualPlans;
import cn.jiugai.plan.PlanRecords;
import cn.jiugai.plan.PlanState;
import cn.jiugai.plan.PlanTotals;
import cn.jiugai.play.Player;
import cn.jiugai.project.Community;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@JiugaiTest
@DisplayName("首次启动时的海港区示例：从17个申报中评审出11＋2个小区")
class SampleSelectionTest {

    @Autowired
    private AnnualPlans plans;

    @Autowired
    private PlanRecords planRecords;

    @Autowired
    private SelectionRecords selections;

    @Autowired
    private ApplicationRecords applications;

    @Autowired
    private Projects projects;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("HG-3-11 公布数：2000年底前11个、2001至2005年2个，46.52万㎡、130栋、5973户，24000万元（含保障性任务350万元）")
    void totals() {
        AnnualPlan plan = plan();
        assertThat(plan.state()).isEqualTo(PlanState.STARTED);
        assertThat(plan.published())
                .isEqualTo(new PlanTotals(13, 13, 5973, 130, new BigDecimal("46.52"), Fen.ofYuan("240000000")));
        assertThat(planRecords.listed(Player.HAIGANG, plan.year()).orElseThrow().investment())
                .isEqualTo(Fen.ofYuan("236500000"));
        List<Community> communities = selected().stream()
                .flatMap(project -> projects.communities(project).stream())
                .toList();
        assertThat(communities)
                .filteredOn(community -> community.completedYear() <= 2000)
                .hasSize(11);
        assertThat(communities)
                .filteredOn(community -> community.completedYear() > 2000)
                .hasSize(2);
        assertThat(communities).extracting(Community::name).contains("新北里", "新胜利村");
        assertThat(communities)
                .extracting(Community::name)
                .filteredOn(name -> !List.of("新北里", "新胜利村").contains(name))
                .allMatch(name -> name.endsWith("（示例）"));
    }

    @Test
    @DisplayName("年度任务的数字：公布数等于新列入加保障性任务")
    void figures() {
        JsonNode rows = rest.withBasicAuth("haigangLeadingGroupHead", "Jiugai-2024")
                .getForObject("/jiugai/cockpit/year-figures?year=" + plan().year(), JsonNode.class)
                .path("rows");
        assertThat(rows)
                .extracting(row ->
                        row.path("name").asText() + " " + row.path("investment").asText())
                .containsExactly("公布数 24000万元", "其中：新列入 23650万元", "其中：保障性任务（2项） 350万元");
    }

    @Test
    @DisplayName("13个项目都已启动，编号保留2024；没有列入的4个各有说明")
    void projectsAndCuts() {
        assertThat(selected())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 13)
                        .mapToObj(
                                number -> "HG-%d-%02d".formatted(LocalDate.now().getYear(), number))
                        .toList());
        assertThat(projects.ofYear(Player.HAIGANG, plan().year()))
                .extracting(Project::number)
                .containsAll(selected());
        assertThat(selected())
                .allSatisfy(project -> assertThat(runtime.createProcessInstanceQuery()
                                .processDefinitionKey("renovation")
                                .tenantIdIn(Player.HAIGANG)
                                .processInstanceBusinessKey(project)
                                .count())
                        .isEqualTo(1));
        assertThat(selections.of(plan().businessKey()).stream().filter(result -> result.project() == null))
                .extracting(
                        result -> applications
                                .find(result.application())
                                .orElseThrow()
                                .name(),
                        SelectionResult::outcome)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("秀水里（示例）", Outcome.OVER_BUDGET),
                        org.assertj.core.groups.Tuple.tuple("友谊里（示例）", Outcome.BEHIND),
                        org.assertj.core.groups.Tuple.tuple("先锋里（示例）", Outcome.NOT_REPORTED),
                        org.assertj.core.groups.Tuple.tuple("河东里（示例）", Outcome.NOT_REPORTED));
        assertThat(applications.consensus("HG-%d-01".formatted(LocalDate.now().getYear())))
                .isPresent();
    }

    private List<String> selected() {
        return selections.of(plan().businessKey()).stream()
                .map(SelectionResult::project)
                .filter(project -> project != null)
                .toList();
    }

    private AnnualPlan plan() {
        return plans.find(Player.HAIGANG, LocalDate.now(clock).getYear()).orElseThrow();
    }
}
