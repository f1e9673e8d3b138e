package cn.jiugai.evaluation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** Points and grade of the evaluation. */
@Component
class ShowResult extends View {

    private final EvaluationRegister evaluations;

    ShowResult(EvaluationRegister evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String label() {
        return "列出评价结果";
    }

    @Override
    protected String show(Step step) {
        Result result = evaluations.result(step.instance());
        return "得分%d分，评价为“%s”（%s，%s）"
                .formatted(result.points(), result.grade().title(), result.documentNumber(), result.evaluatedOn());
    }
}
