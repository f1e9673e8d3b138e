package cn.jiugai.plan;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps why and until when the closing day of applications is put off (HG-3-10); {@link ExtendApplications} puts it off. */
@Component
class RecordClosingExtension extends Recorder {

    private final AnnualPlans plans;
    private final SelectionPlanRegister selections;
    private final ClosingExtensions extensions;
    private final WorkCalendar calendar;

    RecordClosingExtension(
            AnnualPlans plans, SelectionPlanRegister selections, ClosingExtensions extensions, WorkCalendar calendar) {
        this.plans = plans;
        this.selections = selections;
        this.extensions = extensions;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "登记延长申报截止日";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PlanVariables.ARRANGEMENT, PlanVariables.EXTENDED_UNTIL, PlanVariables.EXTENSION_REASON);
    }

    /** The other rounds of the step are not about the closing day. */
    @Override
    protected void record(Step step) {
        if (step.get(PlanVariables.ARRANGEMENT).equals(PlanVariables.EXTEND)) {
            AnnualPlan plan = plans.get(step.project());
            ClosingExtension extension = new ClosingExtension(
                    selections.closingDay(plan).orElseThrow(),
                    step.get(PlanVariables.EXTENDED_UNTIL),
                    step.get(PlanVariables.EXTENSION_REASON),
                    calendar.today());
            extensions.add(plan, extension, step.person());
        }
    }
}
