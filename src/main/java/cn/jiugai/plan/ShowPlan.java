package cn.jiugai.plan;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.project.CarriedProject;
import cn.jiugai.project.ProjectYears;
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
    private final ProjectYears years;
    private final Clock clock;

    ShowPlan(AnnualPlans plans, PlanRegister register, Offices offices, ProjectYears years, Clock clock) {
        this.years = years;
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
        return "**%d年度计划**\n\n%s；各项目合计与公布数一致。%s\n\n**项目**\n\n%s\n\n**时间节点**\n\n%s"
                .formatted(plan.year(), plan.published().text(), carried(plan), projects, milestones);
    }

    /** What of the totals goes on from the year before, and what is new; nothing if all is new. */
    private String carried(AnnualPlan plan) {
        List<CarriedProject> carried = years.into(plan.district(), plan.year());
        if (carried.isEmpty()) {
            return "";
        }
        String lines = carried.stream()
                .map(each -> "- 结转 %s（%s）：%d个小区，%d户，结转资金%s"
                        .formatted(
                                each.project(),
                                each.basis(),
                                each.communities(),
                                each.households(),
                                PlanTotals.tenThousandYuan(each.money())))
                .collect(Collectors.joining("\n"));
        return "其中：\n- 新列入：%s\n- 上年结转：%s\n%s"
                .formatted(
                        PlanTotals.of(register.projects(plan), register.communities(plan), List.of())
                                .text(),
                        PlanTotals.carried(carried).text(),
                        lines);
    }

    private String project(PlannedProject project, List<PlannedCommunity> communities) {
        List<PlannedCommunity> own = communities.stream()
                .filter(community -> community.project().equals(project.number()))
                .toList();
        return "- %s %s（%s）：%s，%d户，预计投资%s"
                .formatted(
                        project.number(),
                        project.name(),
                        offices.unit(project.street()).map(Unit::name).orElse(project.street()),
                        own.stream().map(PlannedCommunity::name).collect(Collectors.joining("、")),
                        own.stream().mapToInt(PlannedCommunity::households).sum(),
                        PlanTotals.tenThousandYuan(project.estimate()));
    }

    private String milestone(Milestone milestone) {
        boolean over = milestone.due().isBefore(LocalDate.now(clock));
        return "- %s：%s%s".formatted(milestone.kind().label(), milestone.due(), over ? "（已过，只展示，不催办）" : "");
    }
}
