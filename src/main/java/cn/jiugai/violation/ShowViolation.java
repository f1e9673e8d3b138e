package cn.jiugai.violation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** The violation that a case is about, and what was last said about it. */
@Component
class ShowViolation extends View {

    private final ViolationRegister violations;

    ShowViolation(ViolationRegister violations) {
        this.violations = violations;
    }

    @Override
    public String label() {
        return "列出本处违建情况";
    }

    @Override
    protected String show(Step step) {
        Violation violation = violations.get(step.project(), step.get(ViolationVariables.VIOLATION));
        String facts = "**%s**\n\n现状：%s".formatted(violation.title(), violation.structureInWords());
        return violation.lastNote() == null ? facts : facts + "\n\n**上次情况**\n\n" + violation.lastNote();
    }
}
