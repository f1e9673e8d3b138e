package cn.jiugai.funding;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the housing bureau decides on a case about a charge. */
@Component
class RecordChargeDecision extends Recorder {

    private final ChargeCases cases;

    RecordChargeDecision(ChargeCases cases) {
        this.cases = cases;
    }

    @Override
    public String label() {
        return "登记收费问题的处理决定";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ChargeVariables.CHARGE_DECISION, ChargeVariables.DECISION_OPINION);
    }

    @Override
    protected void record(Step step) {
        cases.decide(
                step.instance(),
                new ChargeDecision(
                        ChargeDecision.Kind.valueOf(step.get(ChargeVariables.CHARGE_DECISION)),
                        step.find(ChargeVariables.DECISION_OPINION).orElse(null)),
                step.person());
    }
}
