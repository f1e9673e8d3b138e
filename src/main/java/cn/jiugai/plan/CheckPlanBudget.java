package cn.jiugai.plan;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses a budget that the affordability report does not carry (HG-6-7). */
@Component
class CheckPlanBudget extends Check {

    private final AnnualPlans plans;
    private final SelectionPlanRegister selections;

    CheckPlanBudget(AnnualPlans plans, SelectionPlanRegister selections) {
        this.plans = plans;
        this.selections = selections;
    }

    @Override
    public String label() {
        return "核对预算和承受能力";
    }

    @Override
    protected Verdict verdict(Step step) {
        AnnualPlan plan = plans.get(step.project());
        return selections.budget(plan).orElseThrow().check(plan.year());
    }
}
