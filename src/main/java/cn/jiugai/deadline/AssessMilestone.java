package cn.jiugai.deadline;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.plan.MilestoneKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks whether a date of the plan year is kept, near or over, and when to look again. */
@Component
class AssessMilestone extends Action {

    private static final String KEPT = "kept";
    private static final String NEAR = "near";
    private static final String OVER = "over";
    private static final String NEXT_ON = "nextOn";
    private static final String OVER_ON = "overOn";

    private final MilestoneRegister register;
    private final Watches watches;
    private final KeptDates keptDates;
    private final WorkCalendar calendar;

    AssessMilestone(MilestoneRegister register, Watches watches, KeptDates keptDates, WorkCalendar calendar) {
        this.register = register;
        this.watches = watches;
        this.keptDates = keptDates;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "核对节点是否完成";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(DeadlineVariables.MILESTONE);
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(DeadlineVariables.REMIND_DAYS);
    }

    @Override
    public List<String> results() {
        return List.of(KEPT, NEAR, OVER, NEXT_ON, OVER_ON);
    }

    @Override
    protected void act(Step step, Results results) {
        MilestoneKind kind = step.get(DeadlineVariables.MILESTONE);
        int remindDays = step.get(DeadlineVariables.REMIND_DAYS);
        register.watchedBy(step.project(), kind, step.instance(), remindDays);
        Optional<LocalDate> keptOn = keptDates.keptOn(step.project(), kind);
        keptOn.ifPresent(day -> register.kept(step.project(), kind, day));
        Watch watch = watches.of(watches.date(step.project(), kind), remindDays);
        LocalDate today = calendar.today();
        results.put(KEPT, keptOn.isPresent());
        results.put(NEAR, watch.isNear(today));
        results.put(OVER, watch.isOver(today));
        results.put(NEXT_ON, watch.next(today).toString());
        results.put(OVER_ON, watch.overOn().toString());
    }
}
