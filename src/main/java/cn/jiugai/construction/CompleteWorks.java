package cn.jiugai.construction;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Marks the works as completed; acceptance may begin. */
@Component
class CompleteWorks extends Action {

    private final ConstructionRegister constructions;
    private final WorkCalendar calendar;

    CompleteWorks(ConstructionRegister constructions, WorkCalendar calendar) {
        this.constructions = constructions;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "登记竣工";
    }

    @Override
    protected void act(Step step, Results results) {
        constructions.complete(step.project(), calendar.today());
    }
}
