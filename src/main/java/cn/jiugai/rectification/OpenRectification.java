package cn.jiugai.rectification;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a finding on record with the day by which it has to be put right; leaves {@code days} for the due dates. */
@Component
class OpenRectification extends Action {

    private final Rectifications rectifications;
    private final WorkCalendar calendar;

    OpenRectification(Rectifications rectifications, WorkCalendar calendar) {
        this.rectifications = rectifications;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "登记整改事项";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                RectificationVariables.FINDING, RectificationVariables.RESPONSIBLE, RectificationVariables.FOUND_BY);
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(RectificationVariables.DAYS);
    }

    @Override
    public List<String> results() {
        return List.of("days");
    }

    @Override
    protected void act(Step step, Results results) {
        int days = step.get(RectificationVariables.DAYS);
        rectifications.open(
                step.instance(),
                step.project(),
                new Rectifications.Matter(
                        step.get(RectificationVariables.FINDING),
                        step.get(RectificationVariables.RESPONSIBLE),
                        step.get(RectificationVariables.FOUND_BY),
                        calendar.dayOf(calendar.plus(days))));
        results.put("days", days);
    }
}
