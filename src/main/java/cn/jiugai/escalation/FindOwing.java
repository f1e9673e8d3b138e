package cn.jiugai.escalation;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.OpenTasks;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks whether what was overdue is done by now, and who still owes it. */
@Component
class FindOwing extends Action {

    private static final String SETTLED = "settled";
    private static final String OWING = "owing";

    private final EscalationRegister register;
    private final OpenTasks tasks;
    private final List<OverdueMatter> matters;

    FindOwing(EscalationRegister register, OpenTasks tasks, List<OverdueMatter> matters) {
        this.register = register;
        this.tasks = tasks;
        this.matters = matters;
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
        return List.of(SETTLED, OWING);
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
        results.put(OWING, left.stream().map(Overdue.Owing::unit).distinct().collect(Collectors.joining(",")));
    }
}
