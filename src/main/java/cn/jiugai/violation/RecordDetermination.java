package cn.jiugai.violation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what natural resources determined (JA-3.4-3). */
@Component
class RecordDetermination extends Recorder {

    private static final String ILLEGAL = "illegal";

    private final ViolationRegister violations;

    RecordDetermination(ViolationRegister violations) {
        this.violations = violations;
    }

    @Override
    public String label() {
        return "登记违法建设认定";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ViolationVariables.VIOLATION,
                ViolationVariables.DETERMINATION,
                ViolationVariables.DETERMINATION_NUMBER,
                ViolationVariables.DETERMINED_ON);
    }

    @Override
    protected void record(Step step) {
        violations.setDetermination(
                step.project(),
                step.get(ViolationVariables.VIOLATION),
                ILLEGAL.equals(step.get(ViolationVariables.DETERMINATION)),
                step.get(ViolationVariables.DETERMINATION_NUMBER),
                step.get(ViolationVariables.DETERMINED_ON));
    }
}
