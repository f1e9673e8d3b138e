package cn.jiugai.evaluation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps for what the result of the evaluation is used (JA-2-3). */
@Component
class RecordResultUse extends Recorder {

    private final EvaluationRegister evaluations;

    RecordResultUse(EvaluationRegister evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String label() {
        return "登记评价结果应用";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.<Variable<?>>concat(
                        Stream.of(EvaluationVariables.RESULT_USES),
                        Arrays.stream(ResultUse.values()).map(ResultUse::way))
                .toList();
    }

    @Override
    protected void record(Step step) {
        Map<ResultUse, String> uses = new EnumMap<>(ResultUse.class);
        step.find(EvaluationVariables.RESULT_USES).orElse(List.of()).stream()
                .map(ResultUse::valueOf)
                .forEach(use -> uses.put(use, step.find(use.way()).orElse(null)));
        evaluations.use(step.instance(), uses);
    }
}
