package cn.jiugai.construction;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Ends the stop: works go on (JA-3.6-2). */
@Component
class ResumeWorks extends Action {

    private final WorksStops stops;

    ResumeWorks(WorksStops stops) {
        this.stops = stops;
    }

    @Override
    public String label() {
        return "登记复工";
    }

    @Override
    protected void act(Step step, Results results) {
        stops.close(step.instance());
    }
}
