package cn.jiugai.coordination;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the street's meeting with the units came to (HG-4.1-2). */
@Component
class RecordCoordinationMeeting extends Recorder {

    private final CoordinationRegister register;

    RecordCoordinationMeeting(CoordinationRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记协调情况";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(CoordinationVariables.MET_ON, CoordinationVariables.MEETING);
    }

    @Override
    protected void record(Step step) {
        register.meet(
                step.instance(),
                step.get(CoordinationVariables.MET_ON),
                step.get(CoordinationVariables.MEETING).strip(),
                step.person());
    }
}
