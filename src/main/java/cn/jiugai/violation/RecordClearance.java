package cn.jiugai.violation;

import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the street did about occupied land, a plot, a blocked fire lane or a temporary structure (JA-3.4-5). */
@Component
class RecordClearance extends ClearanceRecorder {

    RecordClearance(ViolationRegister violations) {
        super(violations);
    }

    @Override
    public String label() {
        return "登记街道整治结果";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ViolationVariables.VIOLATION,
                ViolationVariables.CLEARANCE,
                ViolationVariables.CLEARED_ON,
                ViolationVariables.OBSTACLE);
    }
}
