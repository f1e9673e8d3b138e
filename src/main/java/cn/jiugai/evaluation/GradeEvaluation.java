package cn.jiugai.evaluation;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds up the points and gives the grade (JA-2-3). */
@Component
class GradeEvaluation extends Action {

    private static final Parameter<Integer> EXCELLENT_FROM = Parameter.count("excellentFrom", "多少分起为优", 86, 100);
    private static final Parameter<Integer> GOOD_FROM = Parameter.count("goodFrom", "多少分起为良", 71, 85);
    private static final Parameter<Integer> FAIR_FROM = Parameter.count("fairFrom", "多少分起为中", 50, 70);

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
        return List.of(EXCELLENT_FROM, GOOD_FROM, FAIR_FROM);
    }

    @Override
    protected void act(Step step, Results results) {
        int points = evaluations.scores(step.instance()).total();
        GradeBorders borders = new GradeBorders(step.get(EXCELLENT_FROM), step.get(GOOD_FROM), step.get(FAIR_FROM));
        evaluations.grade(step.instance(), points, borders.of(points));
    }
}
