package cn.jiugai.correction;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.Consequences;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says whether every consequence of a change is settled after the department in charge has decided. */
@Component
class ConcludeEffects extends Action {

    private static final String SETTLED = "settled";

    private final Consequences consequences;

    ConcludeEffects(Consequences consequences) {
        this.consequences = consequences;
    }

    @Override
    public String label() {
        return "汇总未恢复事项的审定";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(CorrectionVariables.CAUSE);
    }

    @Override
    public List<String> results() {
        return List.of(SETTLED);
    }

    @Override
    protected void act(Step step, Results results) {
        results.put(
                SETTLED,
                consequences
                        .open(step.project(), step.get(CorrectionVariables.CAUSE))
                        .isEmpty());
    }
}
