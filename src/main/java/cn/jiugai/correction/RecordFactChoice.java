package cn.jiugai.correction;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps which fact is to be corrected, or that nothing is. */
@Component
class RecordFactChoice extends Recorder {

    private final Corrections corrections;
    private final Items items;
    private final Applicants applicants;

    RecordFactChoice(Corrections corrections, Items items, Applicants applicants) {
        this.corrections = corrections;
        this.items = items;
        this.applicants = applicants;
    }

    @Override
    public String label() {
        return "登记更正事项";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(CorrectionVariables.ITEM, CorrectionVariables.WITHDRAWN, Applicants.INITIATOR);
    }

    @Override
    protected void record(Step step) {
        if (step.yes(CorrectionVariables.WITHDRAWN)) {
            corrections.withdraw(step.instance());
            return;
        }
        Item item = items.get(step.project(), step.get(CorrectionVariables.ITEM));
        corrections.choose(step.project(), step.instance(), item, step.person(), applicants.unit(step));
    }
}
