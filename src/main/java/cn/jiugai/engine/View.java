package cn.jiugai.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Text from the register that a form shows; a step takes it as an input parameter, {@code ${showX.of(execution)}}. */
public abstract class View implements StepBean {

    /** Markdown, as form-js shows it; empty if there is nothing to show. */
    protected abstract String show(Step step);

    public final String of(DelegateExecution execution) {
        return ShownText.fit(show(Step.of(execution)));
    }
}
