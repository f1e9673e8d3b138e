package cn.jiugai.inspection;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Assignments;
import cn.jiugai.office.Offices;
import cn.jiugai.project.UnitReplaced;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Gives the role of the unit that goes to the new one: its open tasks move with the role, its person in charge is free for
 * other sites, the new unit's person takes over (JA-3.6-2).
 */
@Component
class ReplaceUnit extends Action {

    private final ReplacementRegister replacements;
    private final Assignments assignments;
    private final Offices offices;
    private final WorkCalendar calendar;
    private final ApplicationEventPublisher events;

    ReplaceUnit(
            ReplacementRegister replacements,
            Assignments assignments,
            Offices offices,
            WorkCalendar calendar,
            ApplicationEventPublisher events) {
        this.replacements = replacements;
        this.assignments = assignments;
        this.offices = offices;
        this.calendar = calendar;
        this.events = events;
    }

    @Override
    public String label() {
        return "更换单位";
    }

    @Override
    protected void act(Step step, Results results) {
        ReplacementRegister.Application application = replacements.application(step.instance());
        ReplacementContract.Signed signed = replacements.signed(step.instance());
        LocalDate today = calendar.today();
        assignments.name(step.district(), step.project(), application.role(), application.newUnit(), step.person());
        events.publishEvent(new UnitReplaced(
                step.project(),
                application.role(),
                application.newUnit(),
                offices.nameOf(application.newUnit()),
                signed.person(),
                signed.phone(),
                signed.certificate(),
                signed.number(),
                signed.sum(),
                application.settled(),
                today));
        replacements.replaced(step.instance(), today);
    }
}
