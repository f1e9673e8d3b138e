package cn.jiugai.violation;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in the name of a task which violation it is about, as a unit may hold several at once; fills in what is listed. */
@Component
class OpenViolationTask extends Opener {

    private final ViolationRegister violations;

    OpenViolationTask(ViolationRegister violations) {
        this.violations = violations;
    }

    @Override
    public String label() {
        return "注明是哪一处违建";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ViolationVariables.VIOLATION);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        Violation violation = violations.get(step.project(), step.get(ViolationVariables.VIOLATION));
        sheet.about(violation.title());
        sheet.fill(ViolationVariables.KIND, violation.kind().name());
        sheet.fill(ViolationVariables.STATE, violation.state().name());
    }
}
