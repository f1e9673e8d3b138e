package cn.jiugai.plan;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sets the two groups by year of completion, which stand on the step (HG-3-2), and says when the review begins. */
@Component
class OpenApplications extends Action {

    private final AnnualPlans plans;
    private final SelectionPlanRegister selections;

    OpenApplications(AnnualPlans plans, SelectionPlanRegister selections) {
        this.plans = plans;
        this.selections = selections;
    }

    @Override
    public String label() {
        return "确定申报范围和评审日期";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(PlanVariables.FIRST_UNTIL, PlanVariables.SECOND_UNTIL);
    }

    @Override
    public List<String> results() {
        return List.of(PlanVariables.REVIEW_FROM);
    }

    @Override
    protected void act(Step step, Results results) {
        AnnualPlan plan = plans.get(step.project());
        selections.setBorders(
                plan, new AgeGroups(step.get(PlanVariables.FIRST_UNTIL), step.get(PlanVariables.SECOND_UNTIL)));
        results.put(
                PlanVariables.REVIEW_FROM,
                selections.closingDay(plan).orElseThrow().plusDays(1).toString());
    }
}
