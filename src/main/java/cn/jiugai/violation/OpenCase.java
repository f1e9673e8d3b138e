package cn.jiugai.violation;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the case of a violation: it stays one until it is put right or found legal (JA-3.4-1). */
@Component
class OpenCase extends Action {

    private final ViolationRegister violations;

    OpenCase(ViolationRegister violations) {
        this.violations = violations;
    }

    @Override
    public String label() {
        return "违建立案";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ViolationVariables.VIOLATION);
    }

    @Override
    protected void act(Step step, Results results) {
        violations.openCase(step.project(), step.get(ViolationVariables.VIOLATION));
    }
}
