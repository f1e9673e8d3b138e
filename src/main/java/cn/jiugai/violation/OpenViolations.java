package cn.jiugai.violation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The numbers of the open violations that have no case yet, or need another one (JA-3.4-1). */
@Component
class OpenViolations extends Subjects {

    private final ViolationRegister violations;

    OpenViolations(ViolationRegister violations) {
        this.violations = violations;
    }

    @Override
    public String label() {
        return "待立案的违建";
    }

    @Override
    protected List<String> subjects(Step step) {
        return violations.open(step.project()).stream()
                .filter(violation -> !violation.inCase())
                .map(violation -> String.valueOf(violation.number()))
                .toList();
    }
}
