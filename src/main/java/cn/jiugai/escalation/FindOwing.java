package cn.jiugai.escalation;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.OpenTasks;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.office.Offices;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Looks whether what was overdue is done by now, who still owes it, and whether the department in charge is among them: it
 * does not press for what it owes itself.
 */
@Component
class FindOwing extends Action {

    private static final String SETTLED = "settled";
    private static final String OWING = "owing";
    private static final String IN_CHARGE_OWES = "inChargeOwes";

    private final EscalationRegister register;
    private final OpenTasks tasks;
    private final List<OverdueMatter> matters;
    private final Offices offices;

    FindOwing(EscalationRegister register, OpenTasks tasks, List<OverdueMatter> matters, Offices offices) {
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
        return List.of(SETTLED, OWING, IN_CHARGE_OWES);
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
                IN_CHARGE_OWES, units.contains(offices.inCharge(step.district()).id()));
    }
}
