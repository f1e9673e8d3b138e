package cn.jiugai.carryover;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the money that goes over, as the finance office confirms it. */
@Component
class RecordCarriedMoney extends Recorder {

    private final CarryOverRegister register;

    RecordCarriedMoney(CarryOverRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记核对的结转资金";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(CarryOverVariables.CONFIRMED);
    }

    @Override
    protected void record(Step step) {
        register.confirm(step.instance(), step.get(CarryOverVariables.CONFIRMED), step.person());
    }
}
