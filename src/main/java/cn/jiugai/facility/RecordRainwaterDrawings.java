package cn.jiugai.facility;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the drawings of the network (HG-5.4-1). */
@Component
class RecordRainwaterDrawings extends Recorder {

    private final RainwaterRegister rainwater;

    RecordRainwaterDrawings(RainwaterRegister rainwater) {
        this.rainwater = rainwater;
    }

    @Override
    public String label() {
        return "登记雨水管网图纸";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(RainwaterVariables.DRAWINGS, RainwaterVariables.DRAWN_JOINTS, RainwaterVariables.DRAWN_ON);
    }

    @Override
    protected void record(Step step) {
        rainwater.drawings(
                step.project(),
                step.get(RainwaterVariables.DRAWINGS).strip(),
                step.get(RainwaterVariables.DRAWN_JOINTS),
                step.get(RainwaterVariables.DRAWN_ON),
                step.person());
    }
}
