package cn.jiugai.funding;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the utility answers to a case about its charge. */
@Component
class RecordChargeAnswer extends Recorder {

    private final ChargeCases cases;

    RecordChargeAnswer(ChargeCases cases) {
        this.cases = cases;
    }

    @Override
    public String label() {
        return "登记收费问题的答复";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ChargeVariables.CHARGE_ANSWER,
                ChargeVariables.REFUND,
                ChargeVariables.CORRECTED_ON,
                ChargeVariables.DECLARED_CHARGE,
                ChargeVariables.ANSWER_TEXT);
    }

    @Override
    protected void record(Step step) {
        cases.answer(
                step.instance(),
                new ChargeAnswer(
                        ChargeAnswer.Kind.valueOf(step.get(ChargeVariables.CHARGE_ANSWER)),
                        step.find(ChargeVariables.REFUND).orElse(null),
                        step.find(ChargeVariables.CORRECTED_ON).orElse(null),
                        step.find(ChargeVariables.DECLARED_CHARGE).orElse(null),
                        step.get(ChargeVariables.ANSWER_TEXT)),
                step.person());
    }
}
