package cn.jiugai.petition;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Keeps how the street urges the community to deal with a dispute (HG-4.1-4), and the office of the leading group the units
 * that it has directed (HG-8-2).
 */
@Component
class RecordUrge extends Recorder {

    private static final Variable<String> URGE = Variable.text("urgeText");

    private final Urges urges;

    RecordUrge(Urges urges) {
        this.urges = urges;
    }

    @Override
    public String label() {
        return "登记督促意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(URGE);
    }

    @Override
    protected void record(Step step) {
        urges.add(step.instance(), step.get(URGE).strip(), step.person());
    }
}
