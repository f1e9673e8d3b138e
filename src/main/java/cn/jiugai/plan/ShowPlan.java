package cn.jiugai.plan;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows who has to confirm it what the plan amounts to, its projects and its dates. */
@Component
class ShowPlan extends View {

    private final AnnualPlans plans;
    private final PlanRegister register;
    private final Offices offices;
    private final Clock clock;

    ShowPlan(AnnualPlans plans, PlanRegister register, Offices offices, Clock clock) {
        this.plans = plans;
        this.register = register;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public String label() {
        return "显示年度计划";
    }

    @Override
    protected String show(Step step) {
        AnnualPlan plan = plans.get(step.project());
        List<PlannedCommunity> communities = register.communities(plan);
        String projects = register.projects(plan).stream()
                .map(project -> project(project, communities))
                .collect(Collectors.joining("\n"));
        String milestones = plans.milestones(plan).stream().map(this::milestone).collect(Collectors.joining("\n"));
        return "**%d年度计划**\n\n%s\n\n**项目**\n\n%s\n\n**时间节点**\n\n%s"
                .formatted(plan.year(), totals(plan.published()), projects, milestones);
    }

    private static String totals(PlanTotals totals) {
        return "%d个项目、%d个小区、%d户、%d栋、%s万㎡，预计投资%s万元；各项目合计与公布数一致。"
                .formatted(
                        totals.projects(),
                        totals.communities(),
                        totals.households(),
                        totals.buildings(),
                        totals.area(),
                        tenThousandYuan(totals.investment().yuan()));
    }

    private String project(PlannedProject project, List<PlannedCommunity> communities) {
        List<PlannedCommunity> own = communities.stream()
                .filter(community -> community.project().equals(project.number()))
                .toList();
        return "- %s %s（%s）：%s，%d户，预计投资%s万元"
                .formatted(
                        project.number(),
                        project.name(),
                        offices.unit(project.street()).map(Unit::name).orElse(project.street()),
                        own.stream().map(PlannedCommunity::name).collect(Collectors.joining("、")),
                        own.stream().mapToInt(PlannedCommunity::households).sum(),
                        tenThousandYuan(project.estimate().yuan()));
    }

    private String milestone(Milestone milestone) {
        boolean over = milestone.due().isBefore(LocalDate.now(clock));
        return "- %s：%s%s".formatted(milestone.kind().label(), milestone.due(), over ? "（已过，只展示，不催办）" : "");
    }

    private static String tenThousandYuan(BigDecimal yuan) {
        return yuan.movePointLeft(4).stripTrailingZeros().toPlainString();
    }
}
