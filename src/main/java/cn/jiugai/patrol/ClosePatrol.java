package cn.jiugai.patrol;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts on record that a party has inspected the site in its week, and says whether it found anything (HG-4.2-2). */
@Component
class ClosePatrol extends Action {

    private static final String FOUND = "found";

    private final PatrolRegister register;

    ClosePatrol(PatrolRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记已巡检";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PatrolVariables.PATROL);
    }

    @Override
    public List<String> results() {
        return List.of(FOUND);
    }

    @Override
    protected void act(Step step, Results results) {
        long patrol = step.get(PatrolVariables.PATROL);
        register.close(patrol, PatrolState.DONE);
        results.put(FOUND, !register.findings(patrol).isEmpty());
    }
}
