package cn.jiugai.funding;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.ProjectStates;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps a charge that street or community has found to be wrong; from now on it holds the acceptance (JA-2-6). */
@Component
class RecordChargeCase extends Recorder {

    private final ChargeCases cases;
    private final Parties parties;
    private final ProjectStates states;

    RecordChargeCase(ChargeCases cases, Parties parties, ProjectStates states) {
        this.cases = cases;
        this.parties = parties;
        this.states = states;
    }

    @Override
    public String label() {
        return "登记收费问题";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ChargeVariables.WITHDRAWN,
                ChargeVariables.UTILITY,
                ChargeVariables.CHARGE_FAULT,
                ChargeVariables.CHARGE_ITEM,
                ChargeVariables.CHARGE_AMOUNT,
                ChargeVariables.CHARGE_PLACE,
                ChargeVariables.CHARGE_FACTS);
    }

    @Override
    protected void record(Step step) {
        if (step.yes(ChargeVariables.WITHDRAWN)) {
            return;
        }
        states.lock(step.project());
        cases.raise(
                step.instance(),
                step.project(),
                new ChargeCase(
                        0,
                        parties.unit(step, step.get(ChargeVariables.UTILITY)),
                        ChargeFault.valueOf(step.get(ChargeVariables.CHARGE_FAULT)),
                        step.get(ChargeVariables.CHARGE_ITEM),
                        step.find(ChargeVariables.CHARGE_AMOUNT).orElse(null),
                        step.get(ChargeVariables.CHARGE_PLACE),
                        step.get(ChargeVariables.CHARGE_FACTS)),
                step.person());
    }
}
