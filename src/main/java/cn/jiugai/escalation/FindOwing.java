package cn.jiugai.escalation;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.OpenTasks;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.office.Offices;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Looks whether what was overdue is done by now, who still owes it, and whether the leading group's office has to press for
 * it: because the department in charge owes it itself, or has pressed as often as the district lets it without effect
 * (HG-7-1).
 */
@Component
class FindOwing extends Action {

    private static final String SETTLED = "settled";
    private static final String OWING = "owing";
    private static final String GOES_UP = "goesUp";

    private final EscalationRegister register;
    private final OpenTasks tasks;
    private final List<OverdueMatter> matters;
    private final Offices offices;
    private final Pressing pressing;

    FindOwing(
            EscalationRegister register,
            OpenTasks tasks,
            List<OverdueMatter> matters,
            Offices offices,
            Pressing pressing) {
        this.pressing = pressing;
        this.register = register;
        this.tasks = tasks;
        this.matters = matters;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "核对逾期事项是否办结";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(EscalationVariables.ESCALATION);
    }

    @Override
    public List<String> results() {
        return List.of(SETTLED, OWING, GOES_UP);
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(EscalationVariables.PRESSES_IN_CHARGE);
    }

    /** A task that was withdrawn without being completed is owed no longer either. */
    @Override
    protected void act(Step step, Results results) {
        long id = step.get(EscalationVariables.ESCALATION);
        register.pressedBy(id, step.instance());
        Escalation escalation = register.get(id);
        if (matters.stream().anyMatch(matter -> matter.isDone(escalation))) {
            register.settleAll(id);
        }
        register.owing(id).stream()
                .map(Overdue.Owing::task)
                .filter(task -> task != null && !tasks.waits(task))
                .forEach(register::settle);
        List<Overdue.Owing> left = register.owing(id);
        results.put(SETTLED, left.isEmpty());
        List<String> units = left.stream().map(Overdue.Owing::unit).distinct().toList();
        results.put(OWING, String.join(",", units));
        results.put(
                GOES_UP,
                units.contains(offices.inCharge(step.district()).id())
                        || isPressedEnough(
                                pressing.presses(id).size(), step.get(EscalationVariables.PRESSES_IN_CHARGE)));
    }

    private static boolean isPressedEnough(int presses, int most) {
        return most > 0 && presses >= most;
    }
}
