package cn.jiugai.selection;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps how the community told its residents what came of the application. */
@Component
class RecordNotice extends Recorder {

    private final SelectionRegister register;

    RecordNotice(SelectionRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记评审结果的告知";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SelectionVariables.TOLD_ON, SelectionVariables.TOLD_BY);
    }

    @Override
    protected void record(Step step) {
        register.told(
                step.project(),
                step.get(SelectionVariables.TOLD_ON),
                step.get(SelectionVariables.TOLD_BY),
                step.person());
    }
}
