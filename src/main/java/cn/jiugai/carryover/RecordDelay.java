package cn.jiugai.carryover;

import cn.jiugai.carryover.CarryOver.Reason;
import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps why the project is late, in the words of a unit that had something open. */
@Component
class RecordDelay extends Recorder {

    private final CarryOverRegister register;
    private final Parties parties;

    RecordDelay(CarryOverRegister register, Parties parties) {
        this.register = register;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记未完成的原因";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(CarryOverVariables.PARTY, CarryOverVariables.REASON, CarryOverVariables.MEASURES);
    }

    @Override
    protected void record(Step step) {
        register.explain(
                step.instance(),
                new Reason(
                        parties.unit(step, step.get(CarryOverVariables.PARTY)),
                        step.get(CarryOverVariables.REASON),
                        step.get(CarryOverVariables.MEASURES)),
                step.person());
    }
}
