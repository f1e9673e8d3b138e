package cn.jiugai.evaluation;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Sends back a self-evaluation without a score, with one that the indicator cannot have, or without its basis (JA-2-3). */
@Component
class CheckSelfEvaluation extends Check {

    private final EvaluationRegister evaluations;

    CheckSelfEvaluation(EvaluationRegister evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String label() {
        return "核对绩效自评";
    }

    @Override
    protected Verdict verdict(Step step) {
        return evaluations.scores(step.instance()).checkSelf();
    }
}
