package cn.jiugai.plan;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the dates of the year into the plan: the days stand on the step (JA-4.4-1 to JA-4.4-4, HG-4.2-6, HG-4.2-7,
 * HG-4.3-4); a date that the district does not have is left out there. */
@Component
class SetMilestones extends Action {

    private static final Map<MilestoneKind, Parameter<Optional<MonthDay>>> DAYS = new EnumMap<>(Map.of(
            MilestoneKind.PREPARATION, Parameter.optional(DayOfYear.parameter("preparationDue", "前期工作完成日期")),
            MilestoneKind.WORKS_START, Parameter.optional(DayOfYear.parameter("worksStartDue", "进入施工日期")),
            MilestoneKind.BASIC_WORKS, Parameter.optional(DayOfYear.parameter("basicWorksDue", "基础类改造完成日期")),
            MilestoneKind.WORKS_DONE, Parameter.optional(DayOfYear.parameter("worksDoneDue", "改造任务完成日期")),
            MilestoneKind.ACCEPTANCES, Parameter.optional(DayOfYear.parameter("acceptancesDue", "各项验收完成日期")),
            MilestoneKind.FINAL_ACCEPTANCE, Parameter.optional(DayOfYear.parameter("finalAcceptanceDue", "竣工验收完成日期"))));

    private final AnnualPlans plans;
    private final PlanRegister register;

    SetMilestones(AnnualPlans plans, PlanRegister register) {
        this.plans = plans;
        this.register = register;
    }

    @Override
    public String label() {
        return "确定年度时间节点";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.copyOf(DAYS.values());
    }

    @Override
    protected void act(Step step, Results results) {
        AnnualPlan plan = plans.get(step.project());
        DAYS.forEach((kind, day) ->
                step.get(day).ifPresent(found -> register.setMilestone(plan, kind, found.atYear(plan.year()))));
    }
}
