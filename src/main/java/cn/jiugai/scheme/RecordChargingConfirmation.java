package cn.jiugai.scheme;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.scheme.ChargingRegister.Word;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the fire authority said to a charging site, with number and day (JA-4.7-1). */
@Component
class RecordChargingConfirmation extends Recorder {

    private static final String FIRE_AUTHORITY = "fireRescue";
    private static final String SAFE = "safe";

    private final ChargingRegister charging;
    private final Parties parties;

    RecordChargingConfirmation(ChargingRegister charging, Parties parties) {
        this.charging = charging;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记充电位置消防确认";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                SchemeVariables.CHARGING_SITE,
                SchemeVariables.SITE_SAFETY,
                SchemeVariables.CONFIRMATION_NUMBER,
                SchemeVariables.CONFIRMED_ON,
                SchemeVariables.SAFETY_OPINION);
    }

    @Override
    protected void record(Step step) {
        boolean safe = SAFE.equals(step.get(SchemeVariables.SITE_SAFETY));
        charging.add(
                step.project(),
                step.get(SchemeVariables.CHARGING_SITE),
                new Word(
                        safe,
                        safe ? step.get(SchemeVariables.CONFIRMATION_NUMBER) : null,
                        step.get(SchemeVariables.CONFIRMED_ON),
                        step.find(SchemeVariables.SAFETY_OPINION).orElse(null),
                        parties.unit(step, FIRE_AUTHORITY),
                        step.person()));
    }
}
