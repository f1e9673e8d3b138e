package cn.jiugai.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The step that is being done, without the engine: its project, its answers and its parameters. */
public abstract sealed class Step permits LiveStep, KeptStep {

    static Step of(DelegateExecution execution) {
        return new LiveStep(execution);
    }

    static Step of(DelegateTask task) {
        return new LiveStep(task);
    }

    /** Id of the district, which is the tenant. */
    public abstract String district();

    /** Number of the project, which is the business key. */
    public abstract String project();

    /** Id of the process instance: what belongs to one run of a phase. */
    public abstract String instance();

    /** Key of the process definition, e.g. {@code schemeReview}. */
    public abstract String process();

    /** Id of the element in the model, e.g. {@code serviceTask_checkSchemeParts}. */
    public abstract String id();

    /** Chinese label of the element. */
    public abstract String name();

    /** Id of the user task that is completed; empty in a service task. */
    public abstract Optional<String> task();

    /** The user who does it; {@code 系统} where a job or timer does. */
    public abstract String person();

    /** Clause ids as they stand on the step: a shared model names those of several districts. */
    public abstract List<String> clauses();

    /** The value of a variable, empty if it is missing, null or a blank text. */
    public <T> Optional<T> find(Variable<T> variable) {
        Object value = value(variable);
        if (value == null || value instanceof String text && text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(variable.reader().apply(value));
    }

    /** @throws IllegalStateException if the variable is missing: the form or model does not provide what it should */
    public <T> T get(Variable<T> variable) {
        return find(variable)
                .orElseThrow(
                        () -> new IllegalStateException("步骤“%s”（%s）没有取得“%s”".formatted(name(), id(), variable.name())));
    }

    /** Whether a checkbox is ticked; an untouched one is not. */
    public boolean yes(Variable<Boolean> variable) {
        return find(variable).orElse(false);
    }

    /** The value of an input parameter of this step. */
    public <T> T get(Parameter<T> parameter) {
        return parameter.read(text(parameter));
    }

    /** What stands under the name of a variable; null if nothing does. */
    abstract Object value(Variable<?> variable);

    /** What stands on the step as an input parameter; null if nothing does. */
    abstract String text(Parameter<?> parameter);

    /** Writes a variable that a later element of the same process reads. */
    abstract void result(String name, Object value);
}
