package cn.jiugai.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.plan.AnnualPlan;
import cn.jiugai.plan.AnnualPlans;
import cn.jiugai.plan.Milestone;
import cn.jiugai.plan.MilestoneKind;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("依据页上的年度时间节点（JA-4.4-1至JA-4.4-4）")
class PlanDatesTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final Projects projects = mock();
    private final AnnualPlans plans = mock();
    private final PlanDates dates = new PlanDates(projects, plans, TODAY);

    @BeforeEach
    void register() {
        when(projects.find("JA-2024-01"))
                .thenReturn(Optional.of(new Project("JA-2024-01", "jinan", 2026, "云路片区", Fen.ZERO)));
        when(plans.milestones(any()))
                .thenReturn(List.of(
                        new Milestone(MilestoneKind.PREPARATION, LocalDate.of(2026, 3, 31)),
                        new Milestone(MilestoneKind.BASIC_WORKS, LocalDate.of(2026, 9, 30)),
                        new Milestone(MilestoneKind.ACCEPTANCES, LocalDate.of(2026, 11, 30))));
    }

    @Test
    @DisplayName("计划启动前就过了的只作记录；启动后过了的写已过；还没到的写未到")
    void standings() {
        planStarted("2026-06-15T09:00:00+08:00");

        assertThat(dates.of(task("JA-2024-01")))
                .extracting(PlanDates.PlanDate::name, PlanDates.PlanDate::standing)
                .containsExactly(tuple("前期工作完成", "计划启动前已过，只作记录"), tuple("基础类改造完成", "已过"), tuple("各项验收完成", "未到"));
    }

    @Test
    @DisplayName("启动当天到期的不算历史")
    void startedOnTheDay() {
        planStarted("2026-03-31T23:59:00+08:00");

        assertThat(dates.of(task("JA-2024-01")).get(0).standing()).isEqualTo("已过");
    }

    @Test
    @DisplayName("全区事项、计划还没启动：没有节点")
    void none() {
        planStarted(null);

        assertThat(dates.of(task("JA-2024-01"))).isEmpty();
        assertThat(dates.of(task("JA-plan-2026"))).isEmpty();
    }

    private void planStarted(String at) {
        AnnualPlan plan = mock();
        when(plan.startedAt()).thenReturn(at == null ? null : OffsetDateTime.parse(at));
        when(plans.find("jinan", 2026)).thenReturn(Optional.of(plan));
    }

    private static OpenTask task(String project) {
        return new OpenTask(
                "task1",
                "jinan",
                project,
                "survey",
                "instance1",
                "userTask_x",
                "摸底",
                null,
                new Date(),
                null,
                List.of("zhongshiCommunity"),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}
