package cn.jiugai.plan;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import cn.jiugai.rule.Fen;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a plan takes in beside the selection, with the money that is left for it or missing (HG-3-12); nothing before a
 * budget is set.
 */
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
        return selections
                .budget(plan)
                .map(budget -> text(tasks.of(plan), budget.amount()))
                .orElse("");
    }

    private String text(List<GuaranteeTask> all, Fen budget) {
        Fen taken = all.stream().map(GuaranteeTask::money).reduce(Fen.ZERO, Fen::plus);
        String lines = all.isEmpty()
                ? "没有列入保障性任务。"
                : all.stream()
                        .map(task -> task.text(offices.nameOf(task.street())))
                        .collect(Collectors.joining("\n"));
        return "%s\n\n年度预算%s，保障性任务%s，%s。".formatted(lines, budget, taken, rest(budget, taken));
    }

    private static String rest(Fen budget, Fen taken) {
        return taken.isMoreThan(budget) ? "超出年度预算" + taken.minus(budget) : "可用于排序" + budget.minus(taken);
    }
}
