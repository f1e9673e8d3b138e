package cn.jiugai.correction;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.Consequences;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether the department in charge accepts that a check does not hold any more, and by which document. */
@Component
class RecordEffectDecision extends Recorder {

    private static final String ACCEPT = "accept";

    private final Consequences consequences;

    RecordEffectDecision(Consequences consequences) {
        this.consequences = consequences;
    }

    @Override
    public String label() {
        return "登记未恢复事项的审定";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                CorrectionVariables.EFFECT,
                CorrectionVariables.EFFECT_DECISION,
                CorrectionVariables.ACCEPT_REASON,
                CorrectionVariables.ACCEPT_NUMBER,
                CorrectionVariables.OBJECTION);
    }

    @Override
    protected void record(Step step) {
        int number = step.get(CorrectionVariables.EFFECT);
        if (ACCEPT.equals(step.get(CorrectionVariables.EFFECT_DECISION))) {
            consequences.accept(
                    step.project(),
                    number,
                    step.get(CorrectionVariables.ACCEPT_REASON),
                    step.get(CorrectionVariables.ACCEPT_NUMBER),
                    step.person());
        } else {
            consequences.object(step.project(), number, step.get(CorrectionVariables.OBJECTION));
        }
    }
}
