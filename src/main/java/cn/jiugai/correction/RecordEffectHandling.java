package cn.jiugai.correction;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.Consequences;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the street has done about the consequences of a change. */
@Component
class RecordEffectHandling extends Recorder {

    private final Consequences consequences;

    RecordEffectHandling(Consequences consequences) {
        this.consequences = consequences;
    }

    @Override
    public String label() {
        return "登记变更影响的处理情况";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(CorrectionVariables.CAUSE, CorrectionVariables.HANDLING);
    }

    @Override
    protected void record(Step step) {
        consequences.handled(
                step.project(), step.get(CorrectionVariables.CAUSE), step.get(CorrectionVariables.HANDLING));
    }
}
