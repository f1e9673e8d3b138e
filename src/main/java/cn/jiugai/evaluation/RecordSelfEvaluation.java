package cn.jiugai.evaluation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps the scores that the department in charge gives its own project, with what they rest on (JA-2-3). */
@Component
class RecordSelfEvaluation extends Recorder {

    private final EvaluationRegister evaluations;

    RecordSelfEvaluation(EvaluationRegister evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String label() {
        return "登记绩效自评";
    }

    @Override
    public List<Variable<?>> reads() {
        return Arrays.stream(Indicator.values())
                .flatMap(indicator -> Stream.<Variable<?>>of(indicator.selfScore(), indicator.selfNote()))
                .toList();
    }

    @Override
    protected void record(Step step) {
        for (Indicator indicator : Indicator.values()) {
            evaluations.scoreSelf(
                    step.instance(),
                    indicator,
                    step.find(indicator.selfScore()).orElse(null),
                    step.find(indicator.selfNote()).orElse(null));
        }
    }
}
