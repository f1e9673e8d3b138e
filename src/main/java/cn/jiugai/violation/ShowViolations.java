package cn.jiugai.violation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All violations of the project with their state, a line each. */
@Component
class ShowViolations extends View {

    private final ViolationRegister violations;

    ShowViolations(ViolationRegister violations) {
        this.violations = violations;
    }

    @Override
    public String label() {
        return "列出本项目全部违建";
    }

    @Override
    protected String show(Step step) {
        return violations.all(step.project()).stream().map(ShowViolations::line).collect(Collectors.joining("\n"));
    }

    private static String line(Violation violation) {
        return "- %s：%s".formatted(violation.title(), state(violation));
    }

    private static String state(Violation violation) {
        if (violation.outcome() == null) {
            return violation.lastNote() == null ? "办理中" : "未销案，" + violation.lastNote();
        }
        return switch (violation.outcome()) {
            case CLEARED -> "已清除";
            case LEGAL -> "认定合法，已销案";
        };
    }
}
