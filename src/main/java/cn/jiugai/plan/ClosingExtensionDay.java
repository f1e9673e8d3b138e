package cn.jiugai.plan;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.rule.Finding;
import cn.jiugai.sheet.CellText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The closing day of applications is put off to a day that is still to come (HG-3-10, {@link ClosingExtension}). */
@Component
class ClosingExtensionDay implements CompletionRule {

    private static final String STEP = "userTask_arrangeRanking";

    private final AnnualPlans plans;
    private final SelectionPlanRegister selections;
    private final WorkCalendar calendar;

    ClosingExtensionDay(AnnualPlans plans, SelectionPlanRegister selections, WorkCalendar calendar) {
        this.plans = plans;
        this.selections = selections;
        this.calendar = calendar;
    }

    /** The form itself refuses what is no day. */
    @Override
    public List<String> faults(OpenTask task, Map<String, Object> answer) {
        if (!STEP.equals(task.step()) || !PlanVariables.EXTEND.equals(answer.get(PlanVariables.ARRANGEMENT.name()))) {
            return List.of();
        }
        return CellText.day(String.valueOf(answer.get(PlanVariables.EXTENDED_UNTIL.name()))).stream()
                .flatMap(until -> findings(plans.get(task.project()), until))
                .map(Finding::sentence)
                .toList();
    }

    private Stream<Finding> findings(AnnualPlan plan, LocalDate until) {
        LocalDate before = selections.closingDay(plan).orElseThrow();
        return new ClosingExtension(before, until, "", calendar.today()).check(plan.year()).findings().stream();
    }
}
