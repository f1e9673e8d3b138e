package cn.jiugai.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.annotation.Autowired;

/** Text from the register that a form shows; a step takes it as an input parameter, {@code ${showX.of(execution)}}. */
public abstract class View implements StepBean {

    private Clauses clauses;

    @Autowired
    final void setClauses(Clauses clauses) {
        this.clauses = clauses;
    }

    /** Markdown, as form-js shows it; empty if there is nothing to show. Clauses of another plan are shown as the district's own. */
    protected abstract String show(Step step);

    public final String of(DelegateExecution execution) {
        Step step = Step.of(execution);
        // While input parameters are worked out the engine does not say of which step: only sameAs lines translate
        // then.
        return ShownText.fit(clauses.own(step.district(), show(step), step.clauses()));
    }
}
