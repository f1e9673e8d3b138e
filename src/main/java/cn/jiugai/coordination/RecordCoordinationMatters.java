package cn.jiugai.coordination;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Begins to ask the units, with what is asked of them (HG-4.1-2). */
@Component
class RecordCoordinationMatters extends Recorder {

    private final CoordinationRegister register;

    RecordCoordinationMatters(CoordinationRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记请各单位配合的事项";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(CoordinationVariables.MATTERS);
    }

    @Override
    protected void record(Step step) {
        register.begin(
                step.instance(),
                step.project(),
                step.get(CoordinationVariables.MATTERS).strip(),
                step.person());
    }
}
