package cn.jiugai.violation;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Closes what was determined legal as such, and passes on what was determined illegal (JA-3.4-4). */
@Component
class ApplyDetermination extends Action {

    private static final String ILLEGAL = "illegal";

    private final ViolationRegister violations;
    private final WorkCalendar calendar;

    ApplyDetermination(ViolationRegister violations, WorkCalendar calendar) {
        this.violations = violations;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "按认定结果办理";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ViolationVariables.VIOLATION);
    }

    @Override
    public List<String> results() {
        return List.of(ILLEGAL);
    }

    @Override
    protected void act(Step step, Results results) {
        int number = step.get(ViolationVariables.VIOLATION);
        boolean illegal = violations.get(step.project(), number).illegal();
        if (!illegal) {
            violations.close(step.project(), number, ViolationOutcome.LEGAL, calendar.today());
        }
        results.put(ILLEGAL, illegal);
    }
}
