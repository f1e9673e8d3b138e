package cn.jiugai.construction;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.project.WorksFinished;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Marks the works as completed; acceptance may begin. */
@Component
class CompleteWorks extends Action {

    private final ConstructionRegister constructions;
    private final WorkCalendar calendar;
    private final ApplicationEventPublisher events;

    CompleteWorks(ConstructionRegister constructions, WorkCalendar calendar, ApplicationEventPublisher events) {
        this.constructions = constructions;
        this.calendar = calendar;
        this.events = events;
    }

    @Override
    public String label() {
        return "登记竣工";
    }

    @Override
    protected void act(Step step, Results results) {
        LocalDate today = calendar.today();
        constructions.complete(step.project(), today);
        events.publishEvent(new WorksFinished(step.project(), today));
    }
}
