package cn.jiugai.deadline;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.deadline.MilestoneRegister.Missed;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.escalation.Escalations;
import cn.jiugai.escalation.Overdue;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.plan.MilestoneKind;
import cn.jiugai.plan.PlanRecords.ProjectDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps by how many days a date is over, and puts it on record for the department in charge; the street owes it. */
@Component
class EscalateMilestone extends Action {

    private static final String ESCALATION = "escalation";
    private static final String STREET = "streetOffice";

    private final MilestoneRegister register;
    private final Watches watches;
    private final Escalations escalations;
    private final Offices offices;
    private final WorkCalendar calendar;

    EscalateMilestone(
            MilestoneRegister register,
            Watches watches,
            Escalations escalations,
            Offices offices,
            WorkCalendar calendar) {
        this.register = register;
        this.watches = watches;
        this.escalations = escalations;
        this.offices = offices;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "登记节点逾期";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(DeadlineVariables.MILESTONE);
    }

    @Override
    public List<String> results() {
        return List.of(ESCALATION);
    }

    @Override
    protected void act(Step step, Results results) {
        MilestoneKind kind = step.get(DeadlineVariables.MILESTONE);
        ProjectDate date = watches.date(step.project(), kind);
        long escalation = escalations.open(overdue(step, date));
        int days = Math.toIntExact(ChronoUnit.DAYS.between(date.due(), calendar.today()));
        register.missed(step.project(), kind, new Missed(date.due(), calendar.today(), days, escalation, null));
        results.put(ESCALATION, escalation);
    }

    private Overdue overdue(Step step, ProjectDate date) {
        String street = offices.holder(step.district(), step.project(), STREET)
                .map(Unit::id)
                .orElseGet(() -> offices.inCharge(step.district()).id());
        int before = register.missed(step.project(), date.kind()).size();
        return new Overdue(
                step.district(),
                step.project(),
                step.process(),
                step.instance(),
                step.id(),
                date.kind().label(),
                "%s %d".formatted(date.kind(), before),
                date.due(),
                List.of(new Overdue.Owing(street, null)));
    }
}
