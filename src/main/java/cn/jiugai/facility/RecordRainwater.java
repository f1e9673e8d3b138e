package cn.jiugai.facility;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether the scheme adds a rain-water network, or why not (HG-5.4-1). */
@Component
class RecordRainwater extends Recorder {

    private static final String YES = "yes";

    private final RainwaterRegister rainwater;

    RecordRainwater(RainwaterRegister rainwater) {
        this.rainwater = rainwater;
    }

    @Override
    public String label() {
        return "登记雨水管网安排";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                RainwaterVariables.NETWORK,
                RainwaterVariables.LENGTH,
                RainwaterVariables.PLACES,
                RainwaterVariables.NO_RAIN_REASON);
    }

    @Override
    protected void record(Step step) {
        boolean network = YES.equals(step.get(RainwaterVariables.NETWORK));
        rainwater.plan(
                step.project(),
                network ? step.get(RainwaterVariables.LENGTH) : null,
                network ? step.get(RainwaterVariables.PLACES).strip() : null,
                network ? null : step.get(RainwaterVariables.NO_RAIN_REASON).strip(),
                step.person());
    }
}
