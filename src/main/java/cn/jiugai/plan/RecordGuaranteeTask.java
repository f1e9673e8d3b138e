package cn.jiugai.plan;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes an assigned or safety-maintenance task into the plan, or out of it (HG-3-12). */
@Component
class RecordGuaranteeTask extends Recorder {

    private static final String ADD = "ADD_TASK";
    private static final String DROP = "DROP_TASK";

    private final AnnualPlans plans;
    private final GuaranteeTasks tasks;

    RecordGuaranteeTask(AnnualPlans plans, GuaranteeTasks tasks) {
        this.plans = plans;
        this.tasks = tasks;
    }

    @Override
    public String label() {
        return "登记保障性任务";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                PlanVariables.ARRANGEMENT,
                PlanVariables.TASK_KIND,
                PlanVariables.TASK_COMMUNITY,
                PlanVariables.TASK_STREET,
                PlanVariables.TASK_REASON,
                PlanVariables.TASK_BASIS,
                PlanVariables.TASK_MONEY,
                PlanVariables.DROPPED_TASK,
                PlanVariables.DROP_REASON);
    }

    @Override
    protected void record(Step step) {
        AnnualPlan plan = plans.get(step.project());
        switch (step.get(PlanVariables.ARRANGEMENT)) {
            case ADD -> tasks.add(plan, task(step), step.person());
            case DROP ->
                tasks.remove(
                        plan, step.get(PlanVariables.DROPPED_TASK), step.get(PlanVariables.DROP_REASON), step.person());
            default -> {
                // the other rounds of the step are not about tasks
            }
        }
    }

    private static GuaranteeTask task(Step step) {
        return new GuaranteeTask(
                0,
                step.get(PlanVariables.TASK_KIND),
                step.get(PlanVariables.TASK_COMMUNITY),
                step.get(PlanVariables.TASK_STREET),
                step.get(PlanVariables.TASK_REASON),
                step.get(PlanVariables.TASK_BASIS),
                step.get(PlanVariables.TASK_MONEY));
    }
}
