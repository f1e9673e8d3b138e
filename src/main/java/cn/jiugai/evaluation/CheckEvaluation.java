package cn.jiugai.evaluation;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Sends back an evaluation without a score, with one that the indicator cannot have, or with an unexplained one (JA-2-3). */
@Component
class CheckEvaluation extends Check {

    private final EvaluationRegister evaluations;

    CheckEvaluation(EvaluationRegister evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String label() {
        return "核对绩效评价";
    }

    @Override
    protected Verdict verdict(Step step) {
        return evaluations.scores(step.instance()).check();
    }
}
