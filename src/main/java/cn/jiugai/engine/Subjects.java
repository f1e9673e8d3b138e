package cn.jiugai.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * What a multi-instance step goes through, a task each, when it is not a list of parties: communities, cases, sites. The
 * step takes it as its collection, {@code ${surveyedCommunities.of(execution)}}.
 */
public abstract class Subjects implements StepBean {

    /** Names or ids; an empty list passes over the step. */
    protected abstract List<String> subjects(Step step);

    public final List<String> of(DelegateExecution execution) {
        return List.copyOf(subjects(Step.of(execution)));
    }
}
