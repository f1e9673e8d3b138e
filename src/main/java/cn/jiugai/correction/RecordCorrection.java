package cn.jiugai.correction;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.ProjectStates;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps an application: the value as it is and as it should be, and why. */
@Component
class RecordCorrection extends Recorder {

    private final Corrections corrections;
    private final Items items;
    private final ProjectStates projects;

    RecordCorrection(Corrections corrections, Items items, ProjectStates projects) {
        this.corrections = corrections;
        this.items = items;
        this.projects = projects;
    }

    @Override
    public String label() {
        return "登记更正申请";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                CorrectionVariables.RECHOOSE,
                CorrectionVariables.NEW_VALUE,
                CorrectionVariables.NEW_CHOICE,
                CorrectionVariables.CORRECTION_REASON);
    }

    @Override
    protected void record(Step step) {
        if (step.yes(CorrectionVariables.RECHOOSE)) {
            corrections.reopen(step.instance());
            return;
        }
        projects.lock(step.project()); // two applications for the same fact come one after the other
        Item item = items.get(step.project(), corrections.get(step.instance()).item());
        boolean chosen = !item.fact().type().choices().isEmpty();
        corrections.apply(
                step.instance(),
                item.value(step.project()).orElse(""),
                step.find(chosen ? CorrectionVariables.NEW_CHOICE : CorrectionVariables.NEW_VALUE)
                        .map(String::trim)
                        .orElse(""),
                step.get(CorrectionVariables.CORRECTION_REASON),
                step.person());
    }
}
