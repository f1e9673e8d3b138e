package cn.jiugai.violation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The violations that were found later and have no case yet. */
@Component
class LateViolations extends Subjects {

    private final ViolationDrafts drafts;
    private final ViolationRegister violations;
    private final RunningCases cases;

    LateViolations(ViolationDrafts drafts, ViolationRegister violations, RunningCases cases) {
        this.drafts = drafts;
        this.violations = violations;
        this.cases = cases;
    }

    @Override
    public String label() {
        return "后来发现的违建";
    }

    @Override
    protected List<String> subjects(Step step) {
        List<Integer> late = drafts.late(step.project());
        return cases.without(
                step,
                violations.open(step.project()).stream()
                        .filter(violation -> late.contains(violation.number()))
                        .toList());
    }
}
