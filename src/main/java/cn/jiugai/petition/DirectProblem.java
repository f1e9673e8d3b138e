package cn.jiugai.petition;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the office of the leading group directs, and by when (HG-8-2). */
@Component
class DirectProblem extends Recorder {

    private final OfficeDirections directions;
    private final WorkCalendar calendar;

    DirectProblem(OfficeDirections directions, WorkCalendar calendar) {
        this.directions = directions;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "登记领导小组办公室的交办意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ProblemVariables.DIRECTION, ProblemVariables.DIRECTED, ProblemVariables.DIRECTED_DAYS);
    }

    @Override
    protected void record(Step step) {
        directions.direct(
                step.instance(),
                step.get(ProblemVariables.DIRECTION).strip(),
                calendar.dayOf(calendar.plus(step.get(ProblemVariables.DIRECTED_DAYS))),
                step.person());
    }
}
