package cn.jiugai.carryover;

import cn.jiugai.carryover.CarryOver.Decision;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps why a project that was refused is proposed again, with the reasons of the units. */
@Component
class RecordSupplement extends Recorder {

    private final CarryOverRegister register;

    RecordSupplement(CarryOverRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记补充理由";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(CarryOverVariables.SUPPLEMENT);
    }

    @Override
    protected void record(Step step) {
        Decision refused = register.get(step.instance()).decision().orElseThrow();
        register.supplement(step.instance(), refused, step.get(CarryOverVariables.SUPPLEMENT), step.person());
    }
}
