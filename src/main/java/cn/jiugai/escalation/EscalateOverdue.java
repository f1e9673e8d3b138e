package cn.jiugai.escalation;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.AfterDeadline;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.OverdueStep;
import cn.jiugai.engine.OverdueSteps;
import cn.jiugai.engine.Step;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Gives tasks that are overdue to the department in charge (JA-4.1-2); stands behind their boundary timers. */
@Component
class EscalateOverdue extends Action implements AfterDeadline {

    private final OverdueSteps steps;
    private final Escalations escalations;
    private final WorkCalendar calendar;

    EscalateOverdue(OverdueSteps steps, Escalations escalations, WorkCalendar calendar) {
        this.steps = steps;
        this.escalations = escalations;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "逾期转主管部门督办";
    }

    @Override
    protected void act(Step step, Results results) {
        steps.before(step).stream().map(overdue -> overdue(step, overdue)).forEach(escalations::escalate);
    }

    private Overdue overdue(Step step, OverdueStep overdue) {
        return new Overdue(
                step.district(),
                step.project(),
                step.process(),
                step.instance(),
                overdue.step(),
                overdue.name(),
                overdue.occurrence(),
                dueOn(overdue),
                overdue.tasks().stream()
                        .flatMap(task -> task.units().stream().limit(1).map(unit -> new Overdue.Owing(unit, task.id())))
                        .toList());
    }

    /** The due date of the tasks; without one the day on which the timer went off. */
    private LocalDate dueOn(OverdueStep overdue) {
        return overdue.tasks().stream()
                .map(OpenTask::due)
                .filter(Objects::nonNull)
                .map(calendar::dayOf)
                .min(LocalDate::compareTo)
                .orElseGet(calendar::today);
    }
}
