package cn.jiugai.violation;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** The violations that were reported as cleared, for the inspection to name those that have come back. */
@Component
class ClearedViolations extends Choices {

    private final ViolationRegister violations;

    ClearedViolations(ViolationRegister violations) {
        this.violations = violations;
    }

    @Override
    public String label() {
        return "已报清除的违建";
    }

    @Override
    protected List<Choice> choices(Step step) {
        return violations.all(step.project()).stream()
                .filter(violation -> violation.outcome() == ViolationOutcome.CLEARED)
                .map(violation -> new Choice(violation.title(), String.valueOf(violation.number())))
                .toList();
    }
}
