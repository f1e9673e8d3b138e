package cn.jiugai.coordination;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps how the leading group's office has decided what the units could not settle (HG-4.1-2, HG-7-1). */
@Component
class RecordCoordinationDecision extends Recorder {

    private final CoordinationRegister register;

    RecordCoordinationDecision(CoordinationRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记领导小组办公室协调意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(CoordinationVariables.DECIDED_ON, CoordinationVariables.DECISION);
    }

    @Override
    protected void record(Step step) {
        register.decide(
                step.instance(),
                step.get(CoordinationVariables.DECIDED_ON),
                step.get(CoordinationVariables.DECISION).strip(),
                step.person());
    }
}
