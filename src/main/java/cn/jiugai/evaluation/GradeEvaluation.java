package cn.jiugai.evaluation;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds up the points and gives the grade (JA-2-3). */
@Component
class GradeEvaluation extends Action {

    private final EvaluationRegister evaluations;

    GradeEvaluation(EvaluationRegister evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String label() {
        return "评定绩效等级";
    }

    /** The ranges do not meet, so that each border lies above the next one. */
    @Override
    public List<Parameter<?>> parameters() {
        return List.of(
                EvaluationVariables.EXCELLENT_FROM, EvaluationVariables.GOOD_FROM, EvaluationVariables.FAIR_FROM);
    }

    @Override
    protected void act(Step step, Results results) {
        int points = evaluations.scores(step.instance()).total();
        GradeBorders borders = new GradeBorders(
                step.get(EvaluationVariables.EXCELLENT_FROM),
                step.get(EvaluationVariables.GOOD_FROM),
                step.get(EvaluationVariables.FAIR_FROM));
        evaluations.grade(step.instance(), points, borders.of(points));
    }
}
