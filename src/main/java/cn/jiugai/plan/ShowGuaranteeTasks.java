package cn.jiugai.plan;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import cn.jiugai.rule.Fen;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a plan takes in beside the selection, with the money that is left for it (HG-3-12). */
@Component
class ShowGuaranteeTasks extends View {

    private final AnnualPlans plans;
    private final GuaranteeTasks tasks;
    private final SelectionPlanRegister selections;
    private final Offices offices;

    ShowGuaranteeTasks(AnnualPlans plans, GuaranteeTasks tasks, SelectionPlanRegister selections, Offices offices) {
        this.plans = plans;
        this.tasks = tasks;
        this.selections = selections;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "显示保障性任务";
    }

    @Override
    protected String show(Step step) {
        AnnualPlan plan = plans.get(step.project());
        Fen budget = selections.budget(plan).orElseThrow().amount();
        List<GuaranteeTask> all = tasks.of(plan);
        Fen taken = all.stream().map(GuaranteeTask::money).reduce(Fen.ZERO, Fen::plus);
        String lines = all.isEmpty()
                ? "没有列入保障性任务。"
                : all.stream()
                        .map(task -> task.text(offices.nameOf(task.street())))
                        .collect(Collectors.joining("\n"));
        return "%s\n\n年度预算%s，保障性任务%s，可用于排序%s。".formatted(lines, budget, taken, budget.minus(taken));
    }
}
