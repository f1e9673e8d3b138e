package cn.jiugai.engine;

import cn.jiugai.project.Judgement;
import cn.jiugai.project.Judgements;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A service task that asks a rule and answers; it never throws because a rule is not kept. It leaves {@code passed} and
 * {@code reasons} for the output parameters of the step, and the verdict in the register.
 */
public abstract class Check implements JavaDelegate, StepBean {

    public static final String PASSED = "passed";
    public static final String REASONS = "reasons";

    private Judgements judgements;

    @Autowired
    final void setJudgements(Judgements judgements) {
        this.judgements = judgements;
    }

    /** Reads the facts and asks the rule. */
    protected abstract Verdict verdict(Step step);

    @Override
    public final List<String> results() {
        return List.of(PASSED, REASONS);
    }

    @Override
    public final void execute(DelegateExecution execution) {
        Step step = Step.of(execution);
        Verdict verdict = verdict(step);
        judgements.add(
                new Judgement(step.district(), step.project(), step.process(), step.id(), step.clauses(), verdict));
        step.result(PASSED, verdict.passed());
        step.result(REASONS, ShownText.reasons(verdict));
    }
}
