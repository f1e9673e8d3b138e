package cn.jiugai.plan;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the budget of a plan with the affordability report that it rests on (HG-6-7). */
@Component
class RecordPlanBudget extends Recorder {

    private final AnnualPlans plans;
    private final SelectionPlanRegister selections;

    RecordPlanBudget(AnnualPlans plans, SelectionPlanRegister selections) {
        this.plans = plans;
        this.selections = selections;
    }

    @Override
    public String label() {
        return "登记年度预算";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                PlanVariables.BUDGET, PlanVariables.REPORT_NUMBER, PlanVariables.REPORTED_ON, PlanVariables.AFFORDABLE);
    }

    @Override
    protected void record(Step step) {
        PlanBudget budget = new PlanBudget(
                step.get(PlanVariables.BUDGET),
                step.get(PlanVariables.REPORT_NUMBER),
                step.get(PlanVariables.REPORTED_ON),
                step.get(PlanVariables.AFFORDABLE));
        selections.setBudget(plans.get(step.project()), budget, step.person());
    }
}
