package cn.jiugai.patrol;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Says until when an inspection may be put on record before its week is closed as missed: some working days after the
 * Sunday, or after today where the week was made up after a downtime (HG-4.2-2, 执行口径).
 */
@Component
class SetPatrolTerm extends Action {

    private static final String DAYS = "days";
    private static final String CLOSES_ON = "closesOn";

    private final PatrolRegister register;
    private final WorkCalendar calendar;

    SetPatrolTerm(PatrolRegister register, WorkCalendar calendar) {
        this.register = register;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "确定巡检登记期限";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PatrolVariables.PATROL);
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(PatrolVariables.RECORD_DAYS);
    }

    @Override
    public List<String> results() {
        return List.of(DAYS, CLOSES_ON);
    }

    @Override
    protected void act(Step step, Results results) {
        LocalDate last = register.get(step.get(PatrolVariables.PATROL)).last();
        LocalDate today = calendar.today();
        LocalDate from = last.isBefore(today) ? today : last;
        results.put(DAYS, Math.max(1, calendar.days().between(today, last)));
        results.put(
                CLOSES_ON,
                calendar.days()
                        .plus(from, step.get(PatrolVariables.RECORD_DAYS))
                        .toString());
    }
}
