package cn.jiugai.plan;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Fills in the totals as the plan publishes them now, for whoever has to put them right. */
@Component
class OpenCorrection extends Opener {

    private final AnnualPlans plans;
    private final SelectionPlanRegister selections;

    OpenCorrection(AnnualPlans plans, SelectionPlanRegister selections) {
        this.plans = plans;
        this.selections = selections;
    }

    @Override
    public String label() {
        return "填入现有的公布数";
    }

    @Override
    public List<Variable<?>> reads() {
        return PlanVariables.PUBLISHED;
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        AnnualPlan plan = plans.get(step.project());
        PlanTotals totals = plan.published();
        sheet.fill(PlanVariables.PUBLISHED_FIRST, selections.published(plan, AgeGroup.FIRST));
        sheet.fill(PlanVariables.PUBLISHED_SECOND, selections.published(plan, AgeGroup.SECOND));
        sheet.fill(PlanVariables.PUBLISHED_HOUSEHOLDS, totals.households());
        sheet.fill(PlanVariables.PUBLISHED_BUILDINGS, totals.buildings());
        sheet.fill(PlanVariables.PUBLISHED_AREA, totals.area());
        sheet.fill(PlanVariables.PUBLISHED_MONEY, Bounds.tenThousandYuan(totals.investment()));
    }
}
