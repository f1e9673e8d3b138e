package cn.jiugai.evaluation;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens a project's evaluation: which indicators count how much from now on (JA-2-3). */
@Component
class OpenEvaluation extends Action {

    private final EvaluationRegister evaluations;

    OpenEvaluation(EvaluationRegister evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String label() {
        return "建立绩效评价表";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(EvaluationVariables.WEIGHTS);
    }

    @Override
    protected void act(Step step, Results results) {
        evaluations.open(step.instance(), step.project(), step.get(EvaluationVariables.WEIGHTS));
    }
}
