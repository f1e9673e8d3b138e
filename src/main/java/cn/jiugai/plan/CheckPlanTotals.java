package cn.jiugai.plan;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.project.CarriedProject;
import cn.jiugai.project.ProjectYears;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Refuses a plan whose projects, with those that go on from the year before, do not add up to its published totals (JA-1-1,
 * HG-3-11).
 */
@Component
class CheckPlanTotals extends Check {

    private final AnnualPlans plans;
    private final PlanRegister register;
    private final ProjectYears years;
    private final SelectionPlanRegister selections;
    private final GuaranteeTasks tasks;

    CheckPlanTotals(
            AnnualPlans plans,
            PlanRegister register,
            ProjectYears years,
            SelectionPlanRegister selections,
            GuaranteeTasks tasks) {
        this.selections = selections;
        this.tasks = tasks;
        this.years = years;
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
        List<CarriedProject> carried = years.into(plan.district(), plan.year());
        Optional<SelectionTotals> selection = selections.groups(plan).map(groups -> selection(plan, groups));
        PlanTotals actual = PlanTotals.of(register.projects(plan), register.communities(plan), carried)
                .with(selection.map(SelectionTotals::money).orElse(Fen.ZERO));
        return new PlanReconciliation(plan.published(), actual, PlanTotals.carried(carried), selection).check();
    }

    private SelectionTotals selection(AnnualPlan plan, AgeGroups groups) {
        return new SelectionTotals(
                groups,
                selections.published(plan, AgeGroup.FIRST),
                selections.published(plan, AgeGroup.SECOND),
                register.communities(plan),
                tasks.of(plan));
    }
}
