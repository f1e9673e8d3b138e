package cn.jiugai.violation;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the department of a violation from the register; no clerk chooses it (JA-3.4-3 to JA-3.4-5). */
@Component
class RouteViolation extends Action {

    private static final String ROUTE = "route";

    private final ViolationRegister violations;

    RouteViolation(ViolationRegister violations) {
        this.violations = violations;
    }

    @Override
    public String label() {
        return "分派办理部门";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ViolationVariables.VIOLATION);
    }

    @Override
    public List<String> results() {
        return List.of(ROUTE);
    }

    @Override
    protected void act(Step step, Results results) {
        Violation violation = violations.get(step.project(), step.get(ViolationVariables.VIOLATION));
        results.put(ROUTE, violation.route().name());
    }
}
