package cn.jiugai.correction;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Rechecks;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the checks that a change has brought down once more; those that hold again are settled. */
@Component
class ReaskEffects extends Action {

    private static final String RESTORED = "restored";

    private final Rechecks rechecks;

    ReaskEffects(Rechecks rechecks) {
        this.rechecks = rechecks;
    }

    @Override
    public String label() {
        return "重新核对受影响事项";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(CorrectionVariables.CAUSE);
    }

    @Override
    public List<String> results() {
        return List.of(RESTORED);
    }

    @Override
    protected void act(Step step, Results results) {
        results.put(
                RESTORED,
                rechecks.settle(step.project(), step.get(CorrectionVariables.CAUSE))
                        .isEmpty());
    }
}
