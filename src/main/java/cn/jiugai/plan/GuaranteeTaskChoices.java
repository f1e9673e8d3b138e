package cn.jiugai.plan;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Offices;
import java.util.List;
import org.springframework.stereotype.Component;

/** The tasks that can be taken out of the plan again. */
@Component
class GuaranteeTaskChoices extends Choices {

    private final AnnualPlans plans;
    private final GuaranteeTasks tasks;
    private final Offices offices;

    GuaranteeTaskChoices(AnnualPlans plans, GuaranteeTasks tasks, Offices offices) {
        this.plans = plans;
        this.tasks = tasks;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "可以删去的保障性任务";
    }

    @Override
    protected List<Choice> choices(Step step) {
        return tasks.of(plans.get(step.project())).stream()
                .map(task -> new Choice(task.text(offices.nameOf(task.street())), String.valueOf(task.number())))
                .toList();
    }
}
