package cn.jiugai.plan;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Until when streets could report applications, and each time that this day was put off, with the reason (HG-3-10). */
@Component
class ShowClosingDay extends View {

    private final AnnualPlans plans;
    private final SelectionPlanRegister selections;
    private final ClosingExtensions extensions;

    ShowClosingDay(AnnualPlans plans, SelectionPlanRegister selections, ClosingExtensions extensions) {
        this.plans = plans;
        this.selections = selections;
        this.extensions = extensions;
    }

    @Override
    public String label() {
        return "显示申报截止日";
    }

    @Override
    protected String show(Step step) {
        AnnualPlan plan = plans.get(step.project());
        String closing = "申报截止日：%s".formatted(selections.closingDay(plan).orElseThrow());
        return Stream.concat(Stream.of(closing), extensions.of(plan).stream().map(extension -> "- " + extension.text()))
                .collect(Collectors.joining("\n"));
    }
}
