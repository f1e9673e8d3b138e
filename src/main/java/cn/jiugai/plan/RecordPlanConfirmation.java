package cn.jiugai.plan;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps who confirmed the plan; a plan that is sent back stays as it was imported. */
@Component
class RecordPlanConfirmation extends Recorder {

    private final AnnualPlans plans;
    private final PlanRegister register;

    RecordPlanConfirmation(AnnualPlans plans, PlanRegister register) {
        this.plans = plans;
        this.register = register;
    }

    @Override
    public String label() {
        return "登记年度计划的确认";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PlanVariables.PLAN_CONFIRMED);
    }

    @Override
    protected void record(Step step) {
        if (step.yes(PlanVariables.PLAN_CONFIRMED)) {
            register.confirmed(plans.get(step.project()), step.person());
        }
    }
}
