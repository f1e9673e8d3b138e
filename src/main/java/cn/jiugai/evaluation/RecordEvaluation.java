package cn.jiugai.evaluation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps the scores of the finance department, with its reasons and its report (JA-2-3). */
@Component
class RecordEvaluation extends Recorder {

    private final EvaluationRegister evaluations;

    RecordEvaluation(EvaluationRegister evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String label() {
        return "登记绩效评价";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.<Variable<?>>concat(
                        Stream.of(EvaluationVariables.EVALUATED_ON, EvaluationVariables.EVALUATION_DOCUMENT),
                        Arrays.stream(Indicator.values())
                                .flatMap(indicator -> Stream.<Variable<?>>of(indicator.score(), indicator.reason())))
                .toList();
    }

    @Override
    protected void record(Step step) {
        for (Indicator indicator : Indicator.values()) {
            evaluations.score(
                    step.instance(),
                    indicator,
                    step.find(indicator.score()).orElse(null),
                    step.find(indicator.reason()).orElse(null));
        }
        evaluations.evaluated(
                step.instance(),
                step.get(EvaluationVariables.EVALUATED_ON),
                step.get(EvaluationVariables.EVALUATION_DOCUMENT),
                step.person());
    }
}
