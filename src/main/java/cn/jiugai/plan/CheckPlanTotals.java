package cn.jiugai.plan;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses a plan whose projects do not add up to its published totals (JA-1-1). */
@Component
class CheckPlanTotals extends Check {

    private final AnnualPlans plans;
    private final PlanRegister register;

    CheckPlanTotals(AnnualPlans plans, PlanRegister register) {
        this.plans = plans;
        this.register = register;
    }

    @Override
    public String label() {
        return "核对年度计划的公布数";
    }

    @Override
    protected Verdict verdict(Step step) {
        AnnualPlan plan = plans.get(step.project());
        PlanTotals actual = PlanTotals.of(register.projects(plan), register.communities(plan));
        return new PlanReconciliation(plan.published(), actual).check();
    }
}
