package cn.jiugai.carryover;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.project.MatterLog;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.StartedMatter;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses an approval by one of those who proposed it, or of what has changed meanwhile. */
@Component
class CheckCarryOver extends Check {

    private final CarryOverRegister register;
    private final ProjectStates states;
    private final NextYear nextYear;
    private final ProjectMoney money;
    private final DatesAsked dates;
    private final MatterLog matters;
    private final WorkCalendar calendar;

    CheckCarryOver(
            CarryOverRegister register,
            ProjectStates states,
            NextYear nextYear,
            ProjectMoney money,
            DatesAsked dates,
            MatterLog matters,
            WorkCalendar calendar) {
        this.register = register;
        this.states = states;
        this.nextYear = nextYear;
        this.money = money;
        this.dates = dates;
        this.matters = matters;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "核对能否结转";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(CarryOverVariables.LATEST);
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("结转一经批准，项目就不再是核对时的样子");
    }

    /** The carry-over itself follows in the same transaction; nothing that was looked at changes between. */
    @Override
    protected Verdict verdict(Step step) {
        CarryOver asked = register.get(step.instance());
        ProjectState state = states.lock(asked.project());
        Verdict free = nextYear.hold(asked);
        Fen carried = new CarriedMoney(money.hold(asked.project()), asked.confirmed()).carried();
        Verdict datesNow = dates.of(asked, step.get(CarryOverVariables.LATEST)).check();
        return new CarryOverApproval(asked, startedBy(asked), state, carried, free, datesNow, calendar.today()).check();
    }

    private Optional<String> startedBy(CarryOver asked) {
        return matters.of(asked.project()).stream()
                .filter(matter -> matter.instance().equals(asked.instance()))
                .map(StartedMatter::person)
                .findFirst();
    }
}
