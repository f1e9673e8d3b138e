package cn.jiugai.inspection;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.inspection.ReplacementRegister.Decision;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether the department in charge approves a replacement, with its document. */
@Component
class RecordReplacementDecision extends Recorder {

    private final ReplacementRegister replacements;

    RecordReplacementDecision(ReplacementRegister replacements) {
        this.replacements = replacements;
    }

    @Override
    public String label() {
        return "登记更换批复";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ReplacementVariables.DECISION,
                ReplacementVariables.OPINION,
                ReplacementVariables.DOCUMENT,
                ReplacementVariables.DECIDED_ON);
    }

    @Override
    protected void record(Step step) {
        Decision decision = new Decision(
                "APPROVED".equals(step.get(ReplacementVariables.DECISION)),
                step.find(ReplacementVariables.OPINION).orElse(null),
                step.get(ReplacementVariables.DOCUMENT),
                step.get(ReplacementVariables.DECIDED_ON));
        replacements.decide(step.instance(), decision, step.person());
        if (!decision.approved()) {
            replacements.end(step.instance());
        }
    }
}
