package cn.jiugai.plan;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps the totals that a plan publishes before its communities are selected, or puts them right (HG-3-11). */
@Component
class RecordPublishedPlan extends Recorder {

    /** Stands where an imported plan has the name of its workbook. */
    private static final String SOURCE = "竞争性评审";

    private final AnnualPlans plans;
    private final PlanRegister register;
    private final SelectionPlanRegister selections;

    RecordPublishedPlan(AnnualPlans plans, PlanRegister register, SelectionPlanRegister selections) {
        this.plans = plans;
        this.register = register;
        this.selections = selections;
    }

    @Override
    public String label() {
        return "登记年度计划的公布数";
    }

    @Override
    public List<Variable<?>> reads() {
        return PlanVariables.PUBLISHED;
    }

    /** Where something else is put right than the totals, the form does not ask for them. */
    @Override
    protected void record(Step step) {
        if (step.find(PlanVariables.PUBLISHED_FIRST).isPresent()) {
            publish(step);
        }
    }

    private void publish(Step step) {
        int first = step.get(PlanVariables.PUBLISHED_FIRST);
        int second = step.get(PlanVariables.PUBLISHED_SECOND);
        int communities = Math.addExact(first, second);
        PlanTotals totals = new PlanTotals(
                communities,
                communities,
                step.get(PlanVariables.PUBLISHED_HOUSEHOLDS),
                step.get(PlanVariables.PUBLISHED_BUILDINGS),
                step.get(PlanVariables.PUBLISHED_AREA),
                Bounds.fen(step.get(PlanVariables.PUBLISHED_MONEY)));
        register.lock(step.district());
        plan(step, totals);
        selections.publish(plans.get(step.project()), first, second);
    }

    private void plan(Step step, PlanTotals totals) {
        Optional<AnnualPlan> earlier = plans.find(step.project());
        earlier.ifPresent(plan -> register.publish(plan, totals));
        if (earlier.isEmpty()) {
            PlanWorkbook empty =
                    new PlanWorkbook(PlanKey.year(step.project()), totals, List.of(), List.of(), List.of());
            register.add(step.district(), step.project(), empty, SOURCE, step.person());
        }
    }
}
