package cn.jiugai.violation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The numbers of the open violations that have no case yet, or need another one (JA-3.4-1). */
@Component
class OpenViolations extends Subjects {

    private final ViolationRegister violations;
    private final RunningCases cases;

    OpenViolations(ViolationRegister violations, RunningCases cases) {
        this.violations = violations;
        this.cases = cases;
    }

    @Override
    public String label() {
        return "待立案的违建";
    }

    @Override
    protected List<String> subjects(Step step) {
        return cases.without(step, violations.open(step.project()));
    }
}
