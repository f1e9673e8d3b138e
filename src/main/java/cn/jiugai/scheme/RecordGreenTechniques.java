package cn.jiugai.scheme;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Keeps the economical and green techniques that a round of the scheme chose, by the words of the form; none is forced
 * (HG-4.2-5). Stands behind {@link RecordScheme}.
 */
@Component
class RecordGreenTechniques extends Recorder {

    private final ProtectionRegister protections;

    RecordGreenTechniques(ProtectionRegister protections) {
        this.protections = protections;
    }

    @Override
    public String label() {
        return "登记选用的绿色技术";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SchemeVariables.GREEN_TECHNIQUES);
    }

    @Override
    protected void record(Step step) {
        protections.choose(
                step.project(),
                step.find(SchemeVariables.GREEN_TECHNIQUES).orElse(List.of()).stream()
                        .distinct()
                        .toList());
    }
}
