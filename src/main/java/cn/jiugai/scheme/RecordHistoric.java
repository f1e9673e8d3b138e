package cn.jiugai.scheme;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether a round of the scheme concerns a historic district or building (HG-4.2-9); stands behind {@link RecordScheme}. */
@Component
class RecordHistoric extends Recorder {

    private final ProtectionRegister protections;

    RecordHistoric(ProtectionRegister protections) {
        this.protections = protections;
    }

    @Override
    public String label() {
        return "登记历史文化街区和历史建筑";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SchemeVariables.HISTORIC, SchemeVariables.HISTORIC_NAME);
    }

    @Override
    protected void record(Step step) {
        Historic historic = Historic.of(step.get(SchemeVariables.HISTORIC));
        protections.add(
                step.project(), historic, historic == Historic.NONE ? null : step.get(SchemeVariables.HISTORIC_NAME));
    }
}
