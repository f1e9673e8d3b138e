package cn.jiugai.inspection;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.inspection.ReplacementRegister.Application;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whom the implementing entity wants to replace, and what was done so far. */
@Component
class RecordReplacement extends Recorder {

    private final ReplacementRegister replacements;
    private final Parties parties;

    RecordReplacement(ReplacementRegister replacements, Parties parties) {
        this.replacements = replacements;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记更换申请";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ReplacementVariables.WITHDRAWN,
                ReplacementVariables.ROLE,
                ReplacementVariables.NEW_CONTRACTOR,
                ReplacementVariables.NEW_SUPERVISOR,
                ReplacementVariables.REASON,
                ReplacementVariables.WORKS_DONE,
                ReplacementVariables.SETTLED,
                ReplacementVariables.SETTLEMENT_DOCUMENT);
    }

    @Override
    protected void record(Step step) {
        if (step.yes(ReplacementVariables.WITHDRAWN)) {
            replacements.end(step.instance());
            return;
        }
        String role = step.get(ReplacementVariables.ROLE);
        replacements.apply(
                step.instance(),
                step.project(),
                new Application(
                        role,
                        parties.unit(step, role),
                        step.get(
                                role.equals(ReplacementFacts.CONTRACTOR)
                                        ? ReplacementVariables.NEW_CONTRACTOR
                                        : ReplacementVariables.NEW_SUPERVISOR),
                        step.get(ReplacementVariables.REASON),
                        step.get(ReplacementVariables.WORKS_DONE),
                        step.get(ReplacementVariables.SETTLED),
                        step.get(ReplacementVariables.SETTLEMENT_DOCUMENT)),
                step.person());
    }
}
