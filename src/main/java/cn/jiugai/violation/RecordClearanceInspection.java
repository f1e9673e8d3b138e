package cn.jiugai.violation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the street found on the site after the cases, and opens again what has come back (JA-3.4-1). */
@Component
class RecordClearanceInspection extends Recorder {

    private final ViolationRegister violations;

    RecordClearanceInspection(ViolationRegister violations) {
        this.violations = violations;
    }

    @Override
    public String label() {
        return "登记整治复查";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ViolationVariables.INSPECTED_ON, ViolationVariables.INSPECTION_RESULT, ViolationVariables.RETURNED);
    }

    @Override
    protected void record(Step step) {
        LocalDate day = step.get(ViolationVariables.INSPECTED_ON);
        violations.addInspection(step.project(), day, step.get(ViolationVariables.INSPECTION_RESULT), step.person());
        for (String number : step.find(ViolationVariables.RETURNED).orElse(List.of())) {
            violations.reopen(step.project(), Integer.parseInt(number), "%s复查发现反弹".formatted(day));
        }
    }
}
