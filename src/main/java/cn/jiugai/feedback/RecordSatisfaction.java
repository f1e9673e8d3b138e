package cn.jiugai.feedback;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps when a survey of satisfaction was held and where the residents were told of it (JA-4.8-2). */
@Component
class RecordSatisfaction extends Recorder {

    private final Surveys surveys;

    RecordSatisfaction(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public String label() {
        return "登记满意度调查";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SatisfactionVariables.FROM, SatisfactionVariables.UNTIL, SatisfactionVariables.NOTICE);
    }

    @Override
    protected void record(Step step) {
        surveys.held(
                step.instance(),
                step.get(SatisfactionVariables.FROM),
                step.get(SatisfactionVariables.UNTIL),
                step.get(SatisfactionVariables.NOTICE).strip());
    }
}
