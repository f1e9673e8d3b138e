package cn.jiugai.plan;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the last day on which streets may report applications for a plan; the plan itself is recorded before. */
@Component
class RecordClosingDay extends Recorder {

    private final AnnualPlans plans;
    private final SelectionPlanRegister selections;

    RecordClosingDay(AnnualPlans plans, SelectionPlanRegister selections) {
        this.plans = plans;
        this.selections = selections;
    }

    @Override
    public String label() {
        return "登记申报截止日";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PlanVariables.CLOSING_ON);
    }

    @Override
    protected void record(Step step) {
        selections.setClosingDay(plans.get(step.project()), step.get(PlanVariables.CLOSING_ON));
    }
}
