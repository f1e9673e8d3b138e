package cn.jiugai.carryover;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.plan.MilestoneKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps the new dates that the street proposes. */
@Component
class RecordNewDates extends Recorder {

    private final CarryOverRegister register;
    private final WorkCalendar calendar;

    RecordNewDates(CarryOverRegister register, WorkCalendar calendar) {
        this.register = register;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "登记拟定的新日期";
    }

    @Override
    public List<Variable<?>> reads() {
        return CarryOverVariables.dates();
    }

    @Override
    protected void record(Step step) {
        Map<MilestoneKind, LocalDate> dates = new EnumMap<>(MilestoneKind.class);
        CarryOverVariables.DATES.forEach((kind, field) -> step.find(field).ifPresent(due -> dates.put(kind, due)));
        int toYear = CarryOver.into(register.get(step.instance()).fromYear(), calendar.today());
        register.propose(step.instance(), toYear, dates, step.person());
    }
}
