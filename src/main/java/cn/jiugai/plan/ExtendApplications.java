package cn.jiugai.plan;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Puts the closing day of applications off to the day that was recorded last, and says when the review goes on: whoever has
 * not reported yet can do so, and communities can apply for the year again (HG-3-8, HG-3-10).
 */
@Component
class ExtendApplications extends Action {

    private final AnnualPlans plans;
    private final SelectionPlanRegister selections;
    private final ClosingExtensions extensions;

    ExtendApplications(AnnualPlans plans, SelectionPlanRegister selections, ClosingExtensions extensions) {
        this.plans = plans;
        this.selections = selections;
        this.extensions = extensions;
    }

    @Override
    public String label() {
        return "延长申报截止日";
    }

    @Override
    public List<String> results() {
        return List.of(PlanVariables.REVIEW_FROM);
    }

    @Override
    protected void act(Step step, Results results) {
        AnnualPlan plan = plans.get(step.project());
        List<ClosingExtension> all = extensions.of(plan);
        ClosingExtension newest = all.get(all.size() - 1);
        selections.setClosingDay(plan, newest.until());
        results.put(PlanVariables.REVIEW_FROM, newest.until().plusDays(1).toString());
    }
}
