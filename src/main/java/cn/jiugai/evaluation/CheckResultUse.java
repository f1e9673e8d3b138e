package cn.jiugai.evaluation;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Keeps a project from being closed whose evaluation is used for nothing (JA-2-3). */
@Component
class CheckResultUse extends Check {

    private final EvaluationRegister evaluations;

    CheckResultUse(EvaluationRegister evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String label() {
        return "核对评价结果应用";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new ResultUses(evaluations.result(step.instance()).grade(), evaluations.uses(step.instance())).check();
    }
}
