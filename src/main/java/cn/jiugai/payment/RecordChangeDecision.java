package cn.jiugai.payment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the housing bureau decides on a change order above the limit (JA-3.5-4). */
@Component
class RecordChangeDecision extends Recorder {

    private final ChangeOpinions opinions;

    RecordChangeDecision(ChangeOpinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public String label() {
        return "登记对工程变更的批准";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ChangeVariables.DECISION, ChangeVariables.DECISION_OPINION, ChangeVariables.DOCUMENT_NUMBER);
    }

    @Override
    protected void record(Step step) {
        boolean agrees = ChangeVariables.AGREE.equals(step.get(ChangeVariables.DECISION));
        opinions.add(
                step.instance(),
                new ChangeOpinion(
                        ChangeOpinions.DISTRICT_HOUSING,
                        agrees,
                        agrees ? null : step.get(ChangeVariables.DECISION_OPINION),
                        step.get(ChangeVariables.DOCUMENT_NUMBER)),
                step.person());
    }
}
