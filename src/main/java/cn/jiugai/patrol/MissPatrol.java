package cn.jiugai.patrol;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts on record that a party has missed its inspection of a week; it stays on record (HG-4.2-2). */
@Component
class MissPatrol extends Action {

    private final PatrolRegister register;

    MissPatrol(PatrolRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记漏检";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PatrolVariables.PATROL);
    }

    @Override
    protected void act(Step step, Results results) {
        register.close(step.get(PatrolVariables.PATROL), PatrolState.MISSED);
    }
}
